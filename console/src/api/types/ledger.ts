// Made by `npm run types`; do not edit.
export interface paths {
    "/account-ledger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show Account Ledger
         * @description Every line of an account between two days, with the running balance (debit - credit).
         */
        get: operations["show_account_ledger_account_ledger_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List Accounts */
        get: operations["list_accounts_accounts_get"];
        put?: never;
        /**
         * Add
         * @description Extend the chart.
         */
        post: operations["add_accounts_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change
         * @description Rename an account, give it a role or take it away.
         */
        put: operations["change_accounts__number__put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/asyncapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** AsyncAPI document */
        get: operations["asyncapi_asyncapi_json_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/commands/{idempotency_key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The answer to an earlier command of the caller
         * @description As it was given then; 404 when no command with this key took effect.
         */
        get: operations["answer_of_command_commands__idempotency_key__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dead-letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Events that could not be applied */
        get: operations["dead_letters_dead_letters_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dead-letters/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Apply parked events again */
        post: operations["replay_dead_letters_replay_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dry-runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Dry Run
         * @description Vouchers without numbers, or the reason why there would be none.
         */
        post: operations["dry_run_dry_runs_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The events this service said, in order
         * @description A CloudEvents batch. `Tritally-Last-Position` is where the next page begins, also when nothing here is yours.
         */
        get: operations["event_log_events_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/heads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The last position of every shard
         * @description `log` is the id of this log; `shared` tells how far it is the same as those that it was before a restore.
         */
        get: operations["event_heads_events_heads_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Is the process alive?
         * @description 200, or 503 when something is stuck that only a restart frees.
         */
        get: operations["live_health_live_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Is it ready, and if not, what does it wait for? */
        get: operations["ready_health_ready_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Figures for Prometheus */
        get: operations["metrics_metrics_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/open-items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Open Items
         * @description What is not settled yet; credits of a partner are negative.
         */
        get: operations["list_open_items_open_items_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Outbox, and lag behind each source */
        get: operations["operations_now_operations_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/partner-ledger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show Partner Ledger
         * @description Every receivable or payable line of a partner, with what is owed after it.
         */
        get: operations["show_partner_ledger_partner_ledger_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/periods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show
         * @description The last closed period, null when all are open: nothing is booked up to its end.
         */
        get: operations["show_periods_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/periods/{month}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close
         * @description Nothing is booked any more up to the end of the month: all months before it are closed with it.
         */
        post: operations["close_periods__month__close_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/periods/{month}/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open Again
         * @description The last closed month is open again.
         */
        post: operations["open_again_periods__month__open_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/positions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was said and heard so far: the barrier
         * @description `said` and `heard` by shard; `unsent` events wait for the bus, `parked` ones for a replay.
         */
        get: operations["positions_positions_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What changes, live
         * @description Events named by kind. `id` is the time in microseconds; `resync` says: too much was missed, load anew.
         */
        get: operations["live_stream_stream_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/trial-balance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show Trial Balance
         * @description Opening, debit, credit and closing of every account; opening and closing are debit - credit.
         */
        get: operations["show_trial_balance_trial_balance_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/trial-balance/totals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show Trial Balance Totals
         * @description The totals of the columns: debit equals credit in each pair, or the books are broken.
         */
        get: operations["show_trial_balance_totals_trial_balance_totals_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vouchers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List Vouchers */
        get: operations["list_vouchers_vouchers_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vouchers/{voucher_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show Voucher
         * @description One voucher with its lines.
         */
        get: operations["show_voucher_vouchers__voucher_id__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * AccountRole
         * @description What an account is for. Posting rules point at roles; the chart of an organisation gives each its number.
         */
        AccountRole: string;
        /**
         * Action
         * @enum {string}
         */
        Action: "audit" | "unaudit";
        /**
         * BatchReference
         * @description A batch of one product. A batch is the product's, whatever warehouse it lies in.
         */
        BatchReference: {
            /**
             * Batch Id
             * Format: uuid
             */
            batch_id: string;
            /** Expiry Date */
            expiry_date?: string | null;
            /** Number */
            number: string;
            /** Production Date */
            production_date?: string | null;
        };
        /**
         * ChangedAccount
         * @description `role` must be said: null takes it away.
         */
        ChangedAccount: {
            /**
             * Name En
             * @example Cash in bank
             */
            name_en: string;
            /**
             * Name Zh
             * @example 银行存款
             */
            name_zh: string;
            role: components["schemas"]["AccountRole"] | null;
        };
        /**
         * Direction
         * @description Which way the goods of a line go, where the kind does not say: a count's gain or loss, a product, a component.
         */
        Direction: string;
        /**
         * Document
         * @description One version of a business document.
         *
         *     Stock kinds have a warehouse and lines; money kinds have an amount and an account; opening balances have entries.
         *     Totals: `net`, `tax` and `gross` are the sums of the lines (or gross = amount).
         *     `target_warehouse` is where a transfer goes; `direct` False: it arrives by documents of its own. An order with
         *     `reserve` claims its goods when it is audited. `recompute_id` names the recompute whose differences a cost
         *     adjustment posts, `count_id` the count sheet of a stock count. A return over several deliveries, and a landed cost,
         *     have `origins` in place of `origin`: each of their lines names its own (`origin_document_id`).
         *     `net`, `tax` and `gross` are in the organisation's book currency. A document in another has its `currency` (ISO
         *     4217) and the `foreign_` sums; `exchange_rate` is book currency for one foreign unit, None where the documents that
         *     a return is over had several.
         */
        Document: {
            account?: components["schemas"]["MoneyAccount"] | null;
            /**
             * Business Date
             * Format: date
             */
            business_date: string;
            /** Count Id */
            count_id?: string | null;
            /** Currency */
            currency?: string | null;
            /**
             * Direct
             * @default false
             */
            direct: boolean;
            /**
             * Document Id
             * Format: uuid
             */
            document_id: string;
            /**
             * Entries
             * @default []
             */
            entries: components["schemas"]["OpeningEntry"][];
            /** Exchange Rate */
            exchange_rate?: string | null;
            /** Foreign Gross */
            foreign_gross?: string | null;
            /** Foreign Net */
            foreign_net?: string | null;
            /** Foreign Tax */
            foreign_tax?: string | null;
            /**
             * Gross
             * @description a decimal as text: at most 16 digits before and 2 after the point
             */
            gross: string;
            kind: components["schemas"]["DocumentKind"];
            /**
             * Lines
             * @default []
             */
            lines: components["schemas"]["DocumentLine"][];
            /**
             * Net
             * @description a decimal as text: at most 16 digits before and 2 after the point
             */
            net: string;
            /** Number */
            number: string;
            origin?: components["schemas"]["OriginReference"] | null;
            /**
             * Origins
             * @default []
             */
            origins: components["schemas"]["OriginReference"][];
            partner?: components["schemas"]["PartnerReference"] | null;
            reason?: components["schemas"]["OtherReason"] | null;
            /** Recompute Id */
            recompute_id?: string | null;
            /**
             * Register Only
             * @default false
             */
            register_only: boolean;
            /**
             * Reserve
             * @default false
             */
            reserve: boolean;
            /**
             * Settlements
             * @default []
             */
            settlements: components["schemas"]["Settlement"][];
            target_warehouse?: components["schemas"]["WarehouseReference"] | null;
            /**
             * Tax
             * @description a decimal as text: at most 16 digits before and 2 after the point
             */
            tax: string;
            /** Version */
            version: number;
            warehouse?: components["schemas"]["WarehouseReference"] | null;
        };
        /** DocumentKind */
        DocumentKind: string;
        /**
         * DocumentLine
         * @description One line. `quantity` (stock units) is positive; the kind, or else `direction`, says which way it goes.
         *
         *     `price` is net of tax per `unit` (the stated cost on an other inbound); net = round(unit_quantity x price, 2),
         *     tax = round(net x tax_rate, 2), both half up. `unit` and `unit_quantity` are None where the line is in the stock
         *     unit. `moves_stock` is False for a service, for a product that is not in stock accounting, and on a register-only
         *     document.
         *
         *     Value-only kinds: quantity 0 and a signed `value` in place of goods; of a landed cost or a bill difference,
         *     `origin_line_id` is the receipt's line that it belongs to. A disassembly spreads the cost of what goes out over
         *     what comes in by `net` (equal shares of quantity where all are 0); the `value` of an assembly's product line is
         *     the stated processing cost. A line of a transfer's arrival with direction `out` was lost on the way.
         *
         *     Of a document in a foreign currency `price` is in that currency: foreign_net = round(unit_quantity x price, 2),
         *     foreign_tax = round(foreign_net x tax_rate, 2), and `net` and `tax` are each of them x exchange rate, half up.
         */
        DocumentLine: {
            batch?: components["schemas"]["BatchReference"] | null;
            direction?: components["schemas"]["Direction"] | null;
            /** Foreign Net */
            foreign_net?: string | null;
            /** Foreign Tax */
            foreign_tax?: string | null;
            /**
             * Line Id
             * Format: uuid
             */
            line_id: string;
            /** Line Number */
            line_number: number;
            /** Moves Stock */
            moves_stock: boolean;
            /**
             * Net
             * @description a decimal as text: at most 16 digits before and 2 after the point
             */
            net: string;
            /** Origin Document Id */
            origin_document_id?: string | null;
            /** Origin Line Id */
            origin_line_id?: string | null;
            /**
             * Price
             * @description a decimal as text: at most 14 digits before and 6 after the point
             */
            price: string;
            product: components["schemas"]["LineProduct"];
            /**
             * Quantity
             * @description a decimal as text: at most 14 digits before and 6 after the point
             */
            quantity: string;
            /**
             * Serials
             * @default []
             */
            serials: string[];
            /**
             * Tax
             * @description a decimal as text: at most 16 digits before and 2 after the point
             */
            tax: string;
            /**
             * Tax Rate
             * @description a decimal as text: at most 1 digits before and 6 after the point
             */
            tax_rate: string;
            /** Unit */
            unit?: string | null;
            /** Unit Quantity */
            unit_quantity?: string | null;
            /** Value */
            value?: string | null;
        };
        /**
         * DryRun
         * @description A document as its events carry it, with what the stock book would say of it.
         */
        DryRun: {
            /** @default audit */
            action: components["schemas"]["Action"];
            document: components["schemas"]["Document"];
            /**
             * In Transit Losses
             * @default []
             */
            in_transit_losses: components["schemas"]["Movement"][];
            /**
             * Movements
             * @default []
             */
            movements: components["schemas"]["Movement"][];
            /**
             * True Ups
             * @default []
             */
            true_ups: components["schemas"]["TrueUp"][];
        };
        /**
         * FlowTold
         * @description `parked` events wait for a replay; see /dead-letters.
         */
        FlowTold: {
            /**
             * As Of
             * Format: date-time
             */
            as_of: string;
            outbox: components["schemas"]["OutboxTold"];
            /** Parked */
            parked: number;
            /** Service */
            service: string;
            /** Sources */
            sources: components["schemas"]["SourceTold"][];
        };
        /**
         * ItemSide
         * @enum {string}
         */
        ItemSide: "receivable" | "payable";
        /**
         * LineProduct
         * @description The product as it was when the document was audited. `decimals` is the precision of its stock quantity (0-6).
         */
        LineProduct: {
            /**
             * Batch Costed
             * @default false
             */
            batch_costed: boolean;
            /**
             * Batch Tracked
             * @default false
             */
            batch_tracked: boolean;
            /** Card Cost */
            card_cost?: string | null;
            /** Code */
            code: string;
            /**
             * Decimals
             * @default 6
             */
            decimals: number;
            /** Name */
            name: string;
            /**
             * Product Id
             * Format: uuid
             */
            product_id: string;
            /**
             * Serial Tracked
             * @default false
             */
            serial_tracked: boolean;
            /** Shelf Life Days */
            shelf_life_days?: number | null;
            /** Unit */
            unit: string;
            valuation: components["schemas"]["Valuation"];
        };
        /** MoneyAccount */
        MoneyAccount: string;
        /**
         * Movement
         * @description One row of the stock ledger. Signed: an issue has negative quantity and cost.
         */
        Movement: {
            /** Batch Id */
            batch_id?: string | null;
            /**
             * Cost
             * @description a decimal as text: at most 16 digits before and 2 after the point
             */
            cost: string;
            /**
             * Line Id
             * Format: uuid
             */
            line_id: string;
            /**
             * Movement Id
             * Format: uuid
             */
            movement_id: string;
            /**
             * Product Id
             * Format: uuid
             */
            product_id: string;
            /**
             * Quantity
             * @description a decimal as text: at most 14 digits before and 6 after the point
             */
            quantity: string;
            /**
             * Warehouse Id
             * Format: uuid
             */
            warehouse_id: string;
        };
        /**
         * NewAccount
         * @description `side`: where the balance normally stands.
         */
        NewAccount: {
            /**
             * Name En
             * @example Cash in bank
             */
            name_en: string;
            /**
             * Name Zh
             * @example 银行存款
             */
            name_zh: string;
            /**
             * Number
             * @example 100201
             */
            number: string;
            role?: components["schemas"]["AccountRole"] | null;
            side: components["schemas"]["Side"];
        };
        /**
         * OpeningEntry
         * @description One entry of opening balances: an account by number, or a partner's receivable or payable by role.
         *
         *     Exactly one of debit and credit is not 0. `account` None: the account of the partner's role.
         */
        OpeningEntry: {
            /** Account */
            account?: string | null;
            /**
             * Credit
             * @description a decimal as text: at most 16 digits before and 2 after the point
             */
            credit: string;
            /**
             * Debit
             * @description a decimal as text: at most 16 digits before and 2 after the point
             */
            debit: string;
            /**
             * Line Id
             * Format: uuid
             */
            line_id: string;
            partner?: components["schemas"]["PartnerReference"] | null;
            partner_role?: components["schemas"]["PartnerRole"] | null;
        };
        /**
         * OriginReference
         * @description What a document is made from: the delivery of a return, the order of a delivery, the transfer of an arrival.
         */
        OriginReference: {
            /**
             * Document Id
             * Format: uuid
             */
            document_id: string;
            kind: components["schemas"]["DocumentKind"];
            /** Number */
            number: string;
        };
        /**
         * OtherReason
         * @description Why an other inbound or outbound happened; it decides the counter account.
         */
        OtherReason: string;
        /**
         * OutboxTold
         * @description `unsent` events are said and not on the bus yet, the oldest for so many seconds.
         */
        OutboxTold: {
            /** Last Position */
            last_position: number;
            /** Oldest Unsent At */
            oldest_unsent_at: string | null;
            /** Oldest Unsent Seconds */
            oldest_unsent_seconds: number;
            /** Unsent */
            unsent: number;
        };
        /** PartnerReference */
        PartnerReference: {
            /** Code */
            code: string;
            /** Name */
            name: string;
            /**
             * Partner Id
             * Format: uuid
             */
            partner_id: string;
        };
        /** PartnerRole */
        PartnerRole: string;
        /** @description RFC 9457 problem; `code` is stable, title and detail are in the caller's language */
        Problem: {
            code: string;
            detail: string;
            errors?: {
                code: string;
                detail: string;
                /** @description JSON pointer into the request body (RFC 6901) */
                pointer?: string;
            }[];
            status: number;
            title: string;
            type: string;
        };
        /**
         * Replay
         * @description Which parked events to apply again: these, or all of the caller's organisation.
         */
        Replay: {
            /** Ids */
            ids?: string[] | null;
        };
        /**
         * Settlement
         * @description Part of a receipt or payment that settles the open item of one document.
         */
        Settlement: {
            /**
             * Amount
             * @description a decimal as text: at most 16 digits before and 2 after the point
             */
            amount: string;
            /**
             * Document Id
             * Format: uuid
             */
            document_id: string;
        };
        /**
         * Side
         * @enum {string}
         */
        Side: "debit" | "credit";
        /**
         * SourceTold
         * @description Events `behind`, at most: None when the source does not answer.
         */
        SourceTold: {
            /** Away */
            away: boolean;
            /** Behind */
            behind: number | null;
            /** Source */
            source: string;
        };
        /**
         * TrueUp
         * @description Correction of the cost of an earlier issue that went short (valuation rule 4).
         *
         *     `cost` is signed as a stock movement: negative when the goods turn out dearer than the issue was valued at.
         */
        TrueUp: {
            /**
             * Cost
             * @description a decimal as text: at most 16 digits before and 2 after the point
             */
            cost: string;
            /**
             * Issue Document Id
             * Format: uuid
             */
            issue_document_id: string;
            /**
             * Issue Line Id
             * Format: uuid
             */
            issue_line_id: string;
            /**
             * Movement Id
             * Format: uuid
             */
            movement_id: string;
            /** Product Code */
            product_code: string;
            /**
             * Product Id
             * Format: uuid
             */
            product_id: string;
            /**
             * Warehouse Id
             * Format: uuid
             */
            warehouse_id: string;
        };
        /** Valuation */
        Valuation: string;
        /** WarehouseReference */
        WarehouseReference: {
            /**
             * Allows Negative Stock
             * @default false
             */
            allows_negative_stock: boolean;
            /** Code */
            code: string;
            /** Name */
            name: string;
            /**
             * Warehouse Id
             * Format: uuid
             */
            warehouse_id: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    show_account_ledger_account_ledger_get: {
        parameters: {
            query: {
                account: string;
                from?: string;
                to?: string;
                limit?: number;
                cursor?: string;
                sort?: "id" | "place" | "-id" | "-place";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            balance?: string | null;
                            batch_id?: string | null;
                            credit?: string | null;
                            currency?: string | null;
                            debit?: string | null;
                            document_id?: string | null;
                            document_line_id?: string | null;
                            document_number?: string | null;
                            exchange_rate?: string | null;
                            foreign_amount?: string | null;
                            kind?: string | null;
                            partner_id?: string | null;
                            partner_name?: string | null;
                            place?: number | null;
                            product_code?: string | null;
                            product_id?: string | null;
                            product_name?: string | null;
                            voucher_date?: string | null;
                            voucher_id?: string | null;
                            voucher_number?: string | null;
                            warehouse_id?: string | null;
                        }[];
                        next_cursor: string | null;
                    };
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            /** @description Unknown cursor */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Permission missing */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Invalid input */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Took too long */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_accounts_accounts_get: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                sort?: "id" | "number" | "-id" | "-number";
                number?: string;
                number_in?: string;
                number_from?: string;
                number_to?: string;
                number_like?: string;
                name_zh?: string;
                name_zh_in?: string;
                name_zh_from?: string;
                name_zh_to?: string;
                name_zh_like?: string;
                name_en?: string;
                name_en_in?: string;
                name_en_from?: string;
                name_en_to?: string;
                name_en_like?: string;
                role?: string;
                role_in?: string;
                role_from?: string;
                role_to?: string;
                role_like?: string;
                side?: string;
                side_in?: string;
                side_from?: string;
                side_to?: string;
                side_like?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id?: string | null;
                            name_en?: string | null;
                            name_zh?: string | null;
                            number?: string | null;
                            role?: string | null;
                            side?: string | null;
                            version?: number | null;
                        }[];
                        next_cursor: string | null;
                    };
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            /** @description Unknown cursor */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Permission missing */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Invalid input */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Took too long */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    add_accounts_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of your own: the same command with the same key has one effect, and the same answer */
                "Idempotency-Key"?: string | null;
                /** @description The version you saw, such as "3" */
                "If-Match"?: string | null;
                /** @description wait=2: answer as soon as the outcome is known, at most so many seconds later */
                Prefer?: string | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAccount"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description Not JSON */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Permission missing */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Stale version */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Body too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Invalid input */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Took too long */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    change_accounts__number__put: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of your own: the same command with the same key has one effect, and the same answer */
                "Idempotency-Key"?: string | null;
                /** @description The version you saw, such as "3" */
                "If-Match"?: string | null;
                /** @description wait=2: answer as soon as the outcome is known, at most so many seconds later */
                Prefer?: string | null;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangedAccount"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description Not JSON */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Permission missing */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Stale version */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Body too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Invalid input */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Took too long */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    asyncapi_asyncapi_json_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description Took too long */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    answer_of_command_commands__idempotency_key__get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                idempotency_key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Permission missing */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Invalid input */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Took too long */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    dead_letters_dead_letters_get: {
        parameters: {
            query?: {
                replayed_too?: boolean;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Permission missing */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Invalid input */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Took too long */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replay_dead_letters_replay_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Replay"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description Not JSON */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Permission missing */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Body too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Invalid input */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Took too long */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    dry_run_dry_runs_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DryRun"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description Not JSON */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Permission missing */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Body too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Invalid input */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Took too long */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    event_log_events_get: {
        parameters: {
            query?: {
                after?: number;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Permission missing */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Invalid input */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Took too long */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    event_heads_events_heads_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Permission missing */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Took too long */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    live_health_live_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description Took too long */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ready_health_ready_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description Took too long */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    metrics_metrics_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description Took too long */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_open_items_open_items_get: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                sort?: "business_date" | "id" | "-business_date" | "-id";
                partner_id?: string;
                partner_id_in?: string;
                partner_code?: string;
                partner_code_in?: string;
                partner_code_from?: string;
                partner_code_to?: string;
                partner_code_like?: string;
                side?: string;
                side_in?: string;
                side_from?: string;
                side_to?: string;
                side_like?: string;
                business_date?: string;
                business_date_in?: string;
                business_date_from?: string;
                business_date_to?: string;
                kind?: string;
                kind_in?: string;
                kind_from?: string;
                kind_to?: string;
                kind_like?: string;
                document_number?: string;
                document_number_in?: string;
                document_number_from?: string;
                document_number_to?: string;
                document_number_like?: string;
                document_id?: string;
                document_id_in?: string;
                amount?: string;
                amount_in?: string;
                amount_from?: string;
                amount_to?: string;
                remaining?: string;
                remaining_in?: string;
                remaining_from?: string;
                remaining_to?: string;
                currency?: string;
                currency_in?: string;
                currency_from?: string;
                currency_to?: string;
                currency_like?: string;
                foreign_amount?: string;
                foreign_amount_in?: string;
                foreign_amount_from?: string;
                foreign_amount_to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            amount?: string | null;
                            business_date?: string | null;
                            currency?: string | null;
                            document_id?: string | null;
                            document_number?: string | null;
                            foreign_amount?: string | null;
                            foreign_remaining?: string | null;
                            id?: string | null;
                            kind?: string | null;
                            partner_code?: string | null;
                            partner_id?: string | null;
                            partner_name?: string | null;
                            remaining?: string | null;
                            side?: string | null;
                        }[];
                        next_cursor: string | null;
                    };
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            /** @description Unknown cursor */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Permission missing */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Invalid input */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Took too long */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    operations_now_operations_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlowTold"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Permission missing */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Took too long */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    show_partner_ledger_partner_ledger_get: {
        parameters: {
            query: {
                partner: string;
                side: components["schemas"]["ItemSide"];
                from?: string;
                to?: string;
                limit?: number;
                cursor?: string;
                sort?: "id" | "place" | "-id" | "-place";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            balance?: string | null;
                            batch_id?: string | null;
                            credit?: string | null;
                            currency?: string | null;
                            debit?: string | null;
                            document_id?: string | null;
                            document_line_id?: string | null;
                            document_number?: string | null;
                            exchange_rate?: string | null;
                            foreign_amount?: string | null;
                            foreign_balance?: string | null;
                            kind?: string | null;
                            partner_id?: string | null;
                            partner_name?: string | null;
                            place?: number | null;
                            product_code?: string | null;
                            product_id?: string | null;
                            product_name?: string | null;
                            voucher_date?: string | null;
                            voucher_id?: string | null;
                            voucher_number?: string | null;
                            warehouse_id?: string | null;
                        }[];
                        next_cursor: string | null;
                    };
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            /** @description Unknown cursor */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Permission missing */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Invalid input */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Took too long */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    show_periods_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Permission missing */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Took too long */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    close_periods__month__close_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of your own: the same command with the same key has one effect, and the same answer */
                "Idempotency-Key"?: string | null;
                /** @description The version you saw, such as "3" */
                "If-Match"?: string | null;
                /** @description wait=2: answer as soon as the outcome is known, at most so many seconds later */
                Prefer?: string | null;
            };
            path: {
                month: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description Not JSON */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Permission missing */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Stale version */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Body too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Invalid input */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Took too long */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    open_again_periods__month__open_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of your own: the same command with the same key has one effect, and the same answer */
                "Idempotency-Key"?: string | null;
                /** @description The version you saw, such as "3" */
                "If-Match"?: string | null;
                /** @description wait=2: answer as soon as the outcome is known, at most so many seconds later */
                Prefer?: string | null;
            };
            path: {
                month: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description Not JSON */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Permission missing */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Stale version */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Body too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported media type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Invalid input */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Took too long */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    positions_positions_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Permission missing */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Took too long */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    live_stream_stream_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Permission missing */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Took too long */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    show_trial_balance_trial_balance_get: {
        parameters: {
            query: {
                period: string;
                limit?: number;
                cursor?: string;
                sort?: "id" | "number" | "-id" | "-number";
                number?: string;
                number_in?: string;
                number_from?: string;
                number_to?: string;
                number_like?: string;
                side?: string;
                side_in?: string;
                side_from?: string;
                side_to?: string;
                side_like?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            closing?: string | null;
                            closing_credit?: string | null;
                            closing_debit?: string | null;
                            credit?: string | null;
                            debit?: string | null;
                            name_en?: string | null;
                            name_zh?: string | null;
                            number?: string | null;
                            opening?: string | null;
                            opening_credit?: string | null;
                            opening_debit?: string | null;
                            side?: string | null;
                        }[];
                        next_cursor: string | null;
                    };
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            /** @description Unknown cursor */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Permission missing */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Invalid input */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Took too long */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    show_trial_balance_totals_trial_balance_totals_get: {
        parameters: {
            query: {
                period: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Permission missing */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Invalid input */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Took too long */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_vouchers_vouchers_get: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                sort?: "id" | "voucher_date" | "-id" | "-voucher_date";
                period?: string;
                period_in?: string;
                period_from?: string;
                period_to?: string;
                period_like?: string;
                number?: string;
                number_in?: string;
                number_from?: string;
                number_to?: string;
                number_like?: string;
                voucher_date?: string;
                voucher_date_in?: string;
                voucher_date_from?: string;
                voucher_date_to?: string;
                part?: string;
                part_in?: string;
                part_from?: string;
                part_to?: string;
                part_like?: string;
                flag?: string;
                flag_in?: string;
                flag_from?: string;
                flag_to?: string;
                flag_like?: string;
                amount?: string;
                amount_in?: string;
                amount_from?: string;
                amount_to?: string;
                kind?: string;
                kind_in?: string;
                kind_from?: string;
                kind_to?: string;
                kind_like?: string;
                document_number?: string;
                document_number_in?: string;
                document_number_from?: string;
                document_number_to?: string;
                document_number_like?: string;
                document_id?: string;
                document_id_in?: string;
                partner_id?: string;
                partner_id_in?: string;
                partner_code?: string;
                partner_code_in?: string;
                partner_code_from?: string;
                partner_code_to?: string;
                partner_code_like?: string;
                red_letter_of?: string;
                red_letter_of_in?: string;
                reversal?: boolean;
                reversal_in?: string;
                currency?: string;
                currency_in?: string;
                currency_from?: string;
                currency_to?: string;
                currency_like?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            amount?: string | null;
                            currency?: string | null;
                            document_id?: string | null;
                            document_number?: string | null;
                            document_version?: number | null;
                            exchange_rate?: string | null;
                            flag?: string | null;
                            foreign_amount?: string | null;
                            id?: string | null;
                            kind?: string | null;
                            number?: string | null;
                            part?: string | null;
                            partner_code?: string | null;
                            partner_id?: string | null;
                            partner_name?: string | null;
                            period?: string | null;
                            posted_at?: string | null;
                            red_letter_of?: string | null;
                            reversal?: boolean | null;
                            voucher_date?: string | null;
                        }[];
                        next_cursor: string | null;
                    };
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            /** @description Unknown cursor */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Permission missing */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Invalid input */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Took too long */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    show_voucher_vouchers__voucher_id__get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                voucher_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Permission missing */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Invalid input */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Took too long */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
