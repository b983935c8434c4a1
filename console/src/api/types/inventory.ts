// Made by `npm run types`; do not edit.
export interface paths {
    "/ageing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Ageing
         * @description How long goods have lain, in days since their receipt.
         */
        get: operations["list_ageing_ageing_get"];
        put?: never;
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
    "/balances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Balances
         * @description On hand and its value per warehouse and product, and where in the warehouse to look.
         */
        get: operations["list_balances_balances_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/batch-stocks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Batch Stocks
         * @description What lies of each batch in each warehouse; first what expires first.
         */
        get: operations["list_batch_stocks_batch_stocks_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/batches/{batch_id}/trace": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Trace Batch
         * @description Which suppliers it came from, which customers have it, and what is left where.
         */
        get: operations["trace_batch_batches__batch_id__trace_get"];
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
    "/count-sheets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List Sheets */
        get: operations["list_sheets_count_sheets_get"];
        put?: never;
        /** Start */
        post: operations["start_count_sheets_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/count-sheets/{sheet_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read */
        get: operations["read_count_sheets__sheet_id__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/count-sheets/{sheet_id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancel */
        post: operations["cancel_count_sheets__sheet_id__cancel_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/count-sheets/{sheet_id}/close": {
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
         * @description The variances become one stock-count document that waits for its audit.
         */
        post: operations["close_count_sheets__sheet_id__close_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/count-sheets/{sheet_id}/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List Entries */
        get: operations["list_entries_count_sheets__sheet_id__entries_get"];
        put?: never;
        /**
         * Enter
         * @description Entries of one item add up within its round; an entry that was sent before is not counted again.
         */
        post: operations["enter_count_sheets__sheet_id__entries_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/count-sheets/{sheet_id}/entries/{entry_id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw */
        post: operations["withdraw_count_sheets__sheet_id__entries__entry_id__withdraw_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/count-sheets/{sheet_id}/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Items
         * @description `sort=location` is the order of a walk: each product at the home that it had when it came on the sheet.
         */
        get: operations["list_items_count_sheets__sheet_id__items_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/count-sheets/{sheet_id}/recounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Recount
         * @description `{"items": n}`: so many items are counted anew in their next round.
         */
        post: operations["recount_count_sheets__sheet_id__recounts_post"];
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
         * @description Movements with their costs, true-ups and layers, later costs that would change; or who stands in the way.
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
    "/layers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Layers
         * @description FIFO receipts that still have goods.
         */
        get: operations["list_layers_layers_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/locations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Locations
         * @description Places in warehouses, in the order of the walk.
         */
        get: operations["list_locations_locations_get"];
        put?: never;
        /** Add */
        post: operations["add_locations_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/locations/batches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upsert
         * @description Added, or renamed where the code is there already; all or nothing.
         */
        post: operations["upsert_locations_batches_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/locations/{location_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read */
        get: operations["read_locations__location_id__get"];
        /**
         * Change
         * @description Its warehouse stays; it goes out of use only when no goods are at home there.
         */
        put: operations["change_locations__location_id__put"];
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
    "/movements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Movements
         * @description The stock ledger with its running balance, newest first.
         */
        get: operations["list_movements_movements_get"];
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
    "/placements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Placements
         * @description Every product that has a home in a warehouse or lies there, in the order of the walk; without a home last.
         */
        get: operations["list_placements_placements_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/placements/batches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Place
         * @description All or nothing. `{"items": n}`: so many products were named.
         */
        post: operations["place_placements_batches_post"];
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
    "/products/{product_id}/cost": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Product Cost
         * @description Unit cost per warehouse: value / quantity, or the last known one where there is none on hand.
         */
        get: operations["read_product_cost_products__product_id__cost_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/products/{product_id}/fefo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Propose First Expired
         * @description Which batches to take: first expired, first out; none that has expired. `missing` is what they lack.
         */
        get: operations["propose_first_expired_products__product_id__fefo_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/products/{product_id}/serials/{serial}/trace": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Trace Serial
         * @description Every movement of one piece, with its partners, and where it is now.
         */
        get: operations["trace_serial_products__product_id__serials__serial__trace_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/recomputes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Recomputes
         * @description All that were ever asked for.
         */
        get: operations["list_recomputes_recomputes_get"];
        put?: never;
        /**
         * Start
         * @description Found anew in business-date order, in the background; nothing changes before it is posted.
         */
        post: operations["start_recomputes_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/recomputes/{recompute_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read
         * @description How far it is.
         */
        get: operations["read_recomputes__recompute_id__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/recomputes/{recompute_id}/costs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Costs
         * @description Movements of documents that would have cost otherwise, old and new.
         */
        get: operations["list_costs_recomputes__recompute_id__costs_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/recomputes/{recompute_id}/differences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Differences
         * @description Stocks that should be otherwise, old and new.
         */
        get: operations["list_differences_recomputes__recompute_id__differences_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/recomputes/{recompute_id}/post": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Post
         * @description One cost adjustment per warehouse is proposed; it waits in documents for its audit.
         */
        post: operations["post_recomputes__recompute_id__post_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reorder-suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Reorder Suggestions
         * @description Products of which no more is available, over all warehouses, than their reorder point.
         */
        get: operations["list_reorder_suggestions_reorder_suggestions_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reservations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Reservations
         * @description What order lines claim now, line by line and stock by stock.
         */
        get: operations["list_reservations_reservations_get"];
        put?: never;
        /**
         * Reserve
         * @description Claim more for lines of an audited sales order: all of it, or 409 naming every line that cannot have it.
         */
        post: operations["reserve_reservations_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reservations/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Release
         * @description Give claimed goods free: all that is asked, or 409.
         */
        post: operations["release_reservations_release_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/serials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Serials
         * @description Where each piece is.
         */
        get: operations["list_serials_serials_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/slow-movers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Slow Movers
         * @description Goods on hand of which nothing has left for more than so many days, or never.
         */
        get: operations["list_slow_movers_slow_movers_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/snapshot-groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List Groups */
        get: operations["list_groups_snapshot_groups_get"];
        put?: never;
        /**
         * Take
         * @description The stock of these products in these warehouses now, with their movements of the last 7 days.
         */
        post: operations["take_snapshot_groups_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/snapshot-groups/{group_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read */
        get: operations["read_snapshot_groups__group_id__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/snapshot-groups/{group_id}/comparisons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Compare
         * @description Each product: snapshot, moved since, expected now, counted, difference, and the documents in between.
         */
        post: operations["compare_snapshot_groups__group_id__comparisons_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/snapshot-groups/{group_id}/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List Items */
        get: operations["list_items_snapshot_groups__group_id__items_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/snapshot-groups/{group_id}/movements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List Movements */
        get: operations["list_movements_snapshot_groups__group_id__movements_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stock-at": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Stock At
         * @description Quantity and value by business date (`as_of`, inclusive), as they were known at an instant (`known_at`).
         */
        get: operations["list_stock_at_stock_at_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stock-ledger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Ledger
         * @description Every movement with its running balance, newest first, and audits that failed; `voided=true` shows those too.
         */
        get: operations["list_ledger_stock_ledger_get"];
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
    "/transits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Transits
         * @description What left one warehouse and has not arrived in the other.
         */
        get: operations["list_transits_transits_get"];
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
        /** ChangedBody */
        ChangedBody: {
            /**
             * Active
             * @default true
             */
            active: boolean;
            /** Code */
            code: string;
            /** Name */
            name?: string | null;
        };
        /**
         * ClosingBody
         * @description `business_date` of the variance document is today (UTC) unless said.
         */
        ClosingBody: {
            /** Business Date */
            business_date?: string | null;
            uncounted?: components["schemas"]["Uncounted"] | null;
        };
        /** ComparisonBody */
        ComparisonBody: {
            /**
             * Counts
             * @default []
             */
            counts: components["schemas"]["CountedBody"][];
        };
        /**
         * CountBody
         * @description The whole warehouse unless something says less; `category_path` and `location` mean all below them, too.
         *
         *     `unplaced`: goods that are at home nowhere in it.
         */
        CountBody: {
            /**
             * Blind
             * @default false
             */
            blind: boolean;
            /** Category Path */
            category_path?: string | null;
            /** Location */
            location?: string | null;
            /** Product Ids */
            product_ids?: string[] | null;
            /** Recount Above */
            recount_above?: string | null;
            /** Remark */
            remark?: string | null;
            /**
             * Unplaced
             * @default false
             */
            unplaced: boolean;
            /**
             * Warehouse Id
             * Format: uuid
             */
            warehouse_id: string;
        };
        /** CountedBody */
        CountedBody: {
            /** Batch Id */
            batch_id?: string | null;
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
         * @description A document as its events carry it.
         */
        DryRun: {
            /** @default audit */
            action: components["schemas"]["Action"];
            document: components["schemas"]["Document"];
        };
        /**
         * EntriesBody
         * @description Up to 500 at once: a device that was offline sends its queue, and sends it again if no answer came.
         */
        EntriesBody: {
            /** Entries */
            entries: components["schemas"]["EntryBody"][];
        };
        /** EntryBody */
        EntryBody: {
            /** Batch Id */
            batch_id?: string | null;
            /**
             * Counted At
             * Format: date-time
             */
            counted_at: string;
            /**
             * Entry Id
             * Format: uuid
             */
            entry_id: string;
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
             * Serials
             * @default []
             */
            serials: string[];
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
         * LineBody
         * @description How much more, or less, of the order's line.
         */
        LineBody: {
            /**
             * Line Id
             * Format: uuid
             */
            line_id: string;
            /**
             * Quantity
             * @description a decimal as text: at most 14 digits before and 6 after the point
             */
            quantity: string;
        };
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
        /** LocationBody */
        LocationBody: {
            /**
             * Active
             * @default true
             */
            active: boolean;
            /** Code */
            code: string;
            /** Name */
            name?: string | null;
            /**
             * Warehouse Id
             * Format: uuid
             */
            warehouse_id: string;
        };
        /** MoneyAccount */
        MoneyAccount: string;
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
         * RecomputeBody
         * @description Movements dated `from` to `to`; without `from` from the beginning. Without lists all warehouses, all products.
         */
        RecomputeBody: {
            /** From */
            from?: string | null;
            /** Product Ids */
            product_ids?: string[] | null;
            /** To */
            to: string;
            /** Warehouse Ids */
            warehouse_ids?: string[] | null;
        };
        /**
         * RecountBody
         * @description Without items: all beyond the sheet's threshold.
         */
        RecountBody: {
            /** Items */
            items?: components["schemas"]["inventory__entrypoints__http__counts__ItemBody"][] | null;
        };
        /**
         * Replay
         * @description Which parked events to apply again: these, or all of the caller's organisation.
         */
        Replay: {
            /** Ids */
            ids?: string[] | null;
        };
        /** ReservationBody */
        ReservationBody: {
            /**
             * Document Id
             * Format: uuid
             */
            document_id: string;
            /** Lines */
            lines: components["schemas"]["LineBody"][];
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
        /** SnapshotBody */
        SnapshotBody: {
            /** Name */
            name: string;
            /** Product Ids */
            product_ids: string[];
            /** Warehouse Ids */
            warehouse_ids: string[];
        };
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
         * Uncounted
         * @description What to make of items that nobody counted when a sheet is closed.
         * @enum {string}
         */
        Uncounted: "keep" | "zero";
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
        /** ItemBody */
        inventory__entrypoints__http__counts__ItemBody: {
            /** Batch Id */
            batch_id?: string | null;
            /**
             * Product Id
             * Format: uuid
             */
            product_id: string;
        };
        /** BatchBody */
        inventory__entrypoints__http__locations__BatchBody: {
            /** Items */
            items: components["schemas"]["inventory__entrypoints__http__locations__ItemBody"][];
        };
        /** ItemBody */
        inventory__entrypoints__http__locations__ItemBody: {
            /** Code */
            code: string;
            /** Name */
            name?: string | null;
            /**
             * Warehouse Id
             * Format: uuid
             */
            warehouse_id: string;
        };
        /** BatchBody */
        inventory__entrypoints__http__placements__BatchBody: {
            /** Items */
            items: components["schemas"]["inventory__entrypoints__http__placements__ItemBody"][];
            /**
             * Warehouse Id
             * Format: uuid
             */
            warehouse_id: string;
        };
        /**
         * ItemBody
         * @description `location`: the code of one in the warehouse; null takes the home away.
         */
        inventory__entrypoints__http__placements__ItemBody: {
            /** Location */
            location: string | null;
            /**
             * Product Id
             * Format: uuid
             */
            product_id: string;
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
    list_ageing_ageing_get: {
        parameters: {
            query?: {
                /** @description As seen on this day; today where none is said */
                on?: string | null;
                limit?: number;
                cursor?: string;
                sort?: "id" | "-id";
                id?: string;
                id_in?: string;
                warehouse_id?: string;
                warehouse_id_in?: string;
                warehouse_code?: string;
                warehouse_code_in?: string;
                warehouse_code_from?: string;
                warehouse_code_to?: string;
                warehouse_code_like?: string;
                product_id?: string;
                product_id_in?: string;
                product_code?: string;
                product_code_in?: string;
                product_code_from?: string;
                product_code_to?: string;
                product_code_like?: string;
                product_name?: string;
                product_name_in?: string;
                product_name_from?: string;
                product_name_to?: string;
                product_name_like?: string;
                category_path?: string;
                category_path_in?: string;
                category_path_from?: string;
                category_path_to?: string;
                category_path_like?: string;
                batch_number?: string;
                batch_number_in?: string;
                batch_number_from?: string;
                batch_number_to?: string;
                batch_number_like?: string;
                quantity?: string;
                quantity_in?: string;
                quantity_from?: string;
                quantity_to?: string;
                value?: string;
                value_in?: string;
                value_from?: string;
                value_to?: string;
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
                            batch_number?: string | null;
                            category_path?: string | null;
                            id?: string | null;
                            product_code?: string | null;
                            product_id?: string | null;
                            product_name?: string | null;
                            quantity?: string | null;
                            quantity_0_30?: string | null;
                            quantity_31_60?: string | null;
                            quantity_61_90?: string | null;
                            quantity_91_180?: string | null;
                            quantity_over_180?: string | null;
                            unit?: string | null;
                            value?: string | null;
                            value_0_30?: string | null;
                            value_31_60?: string | null;
                            value_61_90?: string | null;
                            value_91_180?: string | null;
                            value_over_180?: string | null;
                            warehouse_code?: string | null;
                            warehouse_id?: string | null;
                            warehouse_name?: string | null;
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
    list_balances_balances_get: {
        parameters: {
            query?: {
                /** @description This code and all below it */
                location?: string | null;
                limit?: number;
                cursor?: string;
                sort?: "id" | "quantity" | "value" | "-id" | "-quantity" | "-value";
                id?: string;
                id_in?: string;
                warehouse_id?: string;
                warehouse_id_in?: string;
                warehouse_code?: string;
                warehouse_code_in?: string;
                warehouse_code_from?: string;
                warehouse_code_to?: string;
                warehouse_code_like?: string;
                product_id?: string;
                product_id_in?: string;
                product_code?: string;
                product_code_in?: string;
                product_code_from?: string;
                product_code_to?: string;
                product_code_like?: string;
                product_name?: string;
                product_name_in?: string;
                product_name_from?: string;
                product_name_to?: string;
                product_name_like?: string;
                category_path?: string;
                category_path_in?: string;
                category_path_from?: string;
                category_path_to?: string;
                category_path_like?: string;
                valuation?: string;
                valuation_in?: string;
                valuation_from?: string;
                valuation_to?: string;
                valuation_like?: string;
                batch_number?: string;
                batch_number_in?: string;
                batch_number_from?: string;
                batch_number_to?: string;
                batch_number_like?: string;
                quantity?: string;
                quantity_in?: string;
                quantity_from?: string;
                quantity_to?: string;
                reserved?: string;
                reserved_in?: string;
                reserved_from?: string;
                reserved_to?: string;
                available?: string;
                available_in?: string;
                available_from?: string;
                available_to?: string;
                value?: string;
                value_in?: string;
                value_from?: string;
                value_to?: string;
                has_stock?: boolean;
                has_stock_in?: string;
                below_zero?: boolean;
                below_zero_in?: string;
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
                            available?: string | null;
                            batch_number?: string | null;
                            below_zero?: boolean | null;
                            category_path?: string | null;
                            has_stock?: boolean | null;
                            id?: string | null;
                            in_transit?: string | null;
                            location?: string | null;
                            product_code?: string | null;
                            product_id?: string | null;
                            product_name?: string | null;
                            quantity?: string | null;
                            reserved?: string | null;
                            unit?: string | null;
                            unit_cost?: string | null;
                            valuation?: string | null;
                            value?: string | null;
                            warehouse_code?: string | null;
                            warehouse_id?: string | null;
                            warehouse_name?: string | null;
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
    list_batch_stocks_batch_stocks_get: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                sort?: "expires" | "id" | "-expires" | "-id";
                id?: string;
                id_in?: string;
                warehouse_id?: string;
                warehouse_id_in?: string;
                warehouse_code?: string;
                warehouse_code_in?: string;
                warehouse_code_from?: string;
                warehouse_code_to?: string;
                warehouse_code_like?: string;
                product_id?: string;
                product_id_in?: string;
                product_code?: string;
                product_code_in?: string;
                product_code_from?: string;
                product_code_to?: string;
                product_code_like?: string;
                product_name?: string;
                product_name_in?: string;
                product_name_from?: string;
                product_name_to?: string;
                product_name_like?: string;
                category_path?: string;
                category_path_in?: string;
                category_path_from?: string;
                category_path_to?: string;
                category_path_like?: string;
                batch_id?: string;
                batch_id_in?: string;
                batch_number?: string;
                batch_number_in?: string;
                batch_number_from?: string;
                batch_number_to?: string;
                batch_number_like?: string;
                production_date?: string;
                production_date_in?: string;
                production_date_from?: string;
                production_date_to?: string;
                expiry_date?: string;
                expiry_date_in?: string;
                expiry_date_from?: string;
                expiry_date_to?: string;
                quantity?: string;
                quantity_in?: string;
                quantity_from?: string;
                quantity_to?: string;
                available?: string;
                available_in?: string;
                available_from?: string;
                available_to?: string;
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
                            available?: string | null;
                            batch_id?: string | null;
                            batch_number?: string | null;
                            category_path?: string | null;
                            expires?: string | null;
                            expiry_date?: string | null;
                            id?: string | null;
                            product_code?: string | null;
                            product_id?: string | null;
                            product_name?: string | null;
                            production_date?: string | null;
                            quantity?: string | null;
                            reserved?: string | null;
                            unit?: string | null;
                            warehouse_code?: string | null;
                            warehouse_id?: string | null;
                            warehouse_name?: string | null;
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
    trace_batch_batches__batch_id__trace_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                batch_id: string;
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
    list_sheets_count_sheets_get: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                sort?: "id" | "-id";
                id?: string;
                id_in?: string;
                state?: string;
                state_in?: string;
                state_from?: string;
                state_to?: string;
                state_like?: string;
                warehouse_id?: string;
                warehouse_id_in?: string;
                warehouse_code?: string;
                warehouse_code_in?: string;
                warehouse_code_from?: string;
                warehouse_code_to?: string;
                warehouse_code_like?: string;
                category_path?: string;
                category_path_in?: string;
                category_path_from?: string;
                category_path_to?: string;
                category_path_like?: string;
                location?: string;
                location_in?: string;
                location_from?: string;
                location_to?: string;
                location_like?: string;
                unplaced?: boolean;
                unplaced_in?: string;
                blind?: boolean;
                blind_in?: string;
                business_date?: string;
                business_date_in?: string;
                business_date_from?: string;
                business_date_to?: string;
                started_by_name?: string;
                started_by_name_in?: string;
                started_by_name_from?: string;
                started_by_name_to?: string;
                started_by_name_like?: string;
                started_at?: string;
                started_at_in?: string;
                started_at_from?: string;
                started_at_to?: string;
                ended_at?: string;
                ended_at_in?: string;
                ended_at_from?: string;
                ended_at_to?: string;
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
                            blind?: boolean | null;
                            business_date?: string | null;
                            category_path?: string | null;
                            ended_at?: string | null;
                            ended_by_name?: string | null;
                            id?: string | null;
                            location?: string | null;
                            recount_above?: string | null;
                            remark?: string | null;
                            started_at?: string | null;
                            started_by_name?: string | null;
                            state?: string | null;
                            unplaced?: boolean | null;
                            version?: number | null;
                            warehouse_code?: string | null;
                            warehouse_id?: string | null;
                            warehouse_name?: string | null;
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
    start_count_sheets_post: {
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
                "application/json": components["schemas"]["CountBody"];
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
    read_count_sheets__sheet_id__get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sheet_id: string;
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
    cancel_count_sheets__sheet_id__cancel_post: {
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
                sheet_id: string;
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
    close_count_sheets__sheet_id__close_post: {
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
                sheet_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClosingBody"];
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
    list_entries_count_sheets__sheet_id__entries_get: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                sort?: "id" | "-id";
                product_id?: string;
                product_id_in?: string;
                product_code?: string;
                product_code_in?: string;
                product_code_from?: string;
                product_code_to?: string;
                product_code_like?: string;
                product_name?: string;
                product_name_in?: string;
                product_name_from?: string;
                product_name_to?: string;
                product_name_like?: string;
                batch_number?: string;
                batch_number_in?: string;
                batch_number_from?: string;
                batch_number_to?: string;
                batch_number_like?: string;
                batch_id?: string;
                batch_id_in?: string;
                round?: number;
                round_in?: string;
                round_from?: number;
                round_to?: number;
                counted_at?: string;
                counted_at_in?: string;
                counted_at_from?: string;
                counted_at_to?: string;
                counted_by?: string;
                counted_by_in?: string;
                counted_by_name?: string;
                counted_by_name_in?: string;
                counted_by_name_from?: string;
                counted_by_name_to?: string;
                counted_by_name_like?: string;
            };
            header?: never;
            path: {
                sheet_id: string;
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
                    "application/json": {
                        items: {
                            batch_id?: string | null;
                            batch_number?: string | null;
                            counted_at?: string | null;
                            counted_by?: string | null;
                            counted_by_name?: string | null;
                            id?: string | null;
                            product_code?: string | null;
                            product_id?: string | null;
                            product_name?: string | null;
                            quantity?: string | null;
                            round?: number | null;
                            serials?: unknown | null;
                            unit?: string | null;
                            withdrawn_at?: string | null;
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
    enter_count_sheets__sheet_id__entries_post: {
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
                sheet_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EntriesBody"];
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
    withdraw_count_sheets__sheet_id__entries__entry_id__withdraw_post: {
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
                sheet_id: string;
                entry_id: string;
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
    list_items_count_sheets__sheet_id__items_get: {
        parameters: {
            query?: {
                /** @description This code and all below it */
                location?: string | null;
                limit?: number;
                cursor?: string;
                sort?: "id" | "location" | "-id" | "-location";
                product_id?: string;
                product_id_in?: string;
                product_code?: string;
                product_code_in?: string;
                product_code_from?: string;
                product_code_to?: string;
                product_code_like?: string;
                product_name?: string;
                product_name_in?: string;
                product_name_from?: string;
                product_name_to?: string;
                product_name_like?: string;
                batch_number?: string;
                batch_number_in?: string;
                batch_number_from?: string;
                batch_number_to?: string;
                batch_number_like?: string;
                batch_id?: string;
                batch_id_in?: string;
                round?: number;
                round_in?: string;
                round_from?: number;
                round_to?: number;
                is_counted?: boolean;
                is_counted_in?: string;
                needs_recount?: boolean;
                needs_recount_in?: string;
            };
            header?: never;
            path: {
                sheet_id: string;
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
                    "application/json": {
                        items: {
                            batch_id?: string | null;
                            batch_number?: string | null;
                            counted?: string | null;
                            counted_at?: string | null;
                            expected?: string | null;
                            id?: string | null;
                            is_counted?: boolean | null;
                            location?: string | null;
                            needs_recount?: boolean | null;
                            product_code?: string | null;
                            product_id?: string | null;
                            product_name?: string | null;
                            round?: number | null;
                            unit?: string | null;
                            variance?: string | null;
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
    recount_count_sheets__sheet_id__recounts_post: {
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
                sheet_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecountBody"];
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
    list_layers_layers_get: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                sort?: "id" | "sequence" | "-id" | "-sequence";
                id?: string;
                id_in?: string;
                warehouse_id?: string;
                warehouse_id_in?: string;
                warehouse_code?: string;
                warehouse_code_in?: string;
                warehouse_code_from?: string;
                warehouse_code_to?: string;
                warehouse_code_like?: string;
                product_id?: string;
                product_id_in?: string;
                product_code?: string;
                product_code_in?: string;
                product_code_from?: string;
                product_code_to?: string;
                product_code_like?: string;
                product_name?: string;
                product_name_in?: string;
                product_name_from?: string;
                product_name_to?: string;
                product_name_like?: string;
                category_path?: string;
                category_path_in?: string;
                category_path_from?: string;
                category_path_to?: string;
                category_path_like?: string;
                sequence?: number;
                sequence_in?: string;
                sequence_from?: number;
                sequence_to?: number;
                received_at?: string;
                received_at_in?: string;
                received_at_from?: string;
                received_at_to?: string;
                document_id?: string;
                document_id_in?: string;
                document_number?: string;
                document_number_in?: string;
                document_number_from?: string;
                document_number_to?: string;
                document_number_like?: string;
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
                            category_path?: string | null;
                            document_id?: string | null;
                            document_number?: string | null;
                            id?: string | null;
                            product_code?: string | null;
                            product_id?: string | null;
                            product_name?: string | null;
                            received_at?: string | null;
                            remaining_quantity?: string | null;
                            remaining_value?: string | null;
                            sequence?: number | null;
                            unit?: string | null;
                            warehouse_code?: string | null;
                            warehouse_id?: string | null;
                            warehouse_name?: string | null;
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
    list_locations_locations_get: {
        parameters: {
            query?: {
                /** @description This code and all below it */
                below?: string | null;
                /** @description A part of code or name */
                q?: string | null;
                limit?: number;
                cursor?: string;
                sort?: "code" | "id" | "-code" | "-id";
                id?: string;
                id_in?: string;
                warehouse_id?: string;
                warehouse_id_in?: string;
                warehouse_code?: string;
                warehouse_code_in?: string;
                warehouse_code_from?: string;
                warehouse_code_to?: string;
                warehouse_code_like?: string;
                code?: string;
                code_in?: string;
                code_from?: string;
                code_to?: string;
                code_like?: string;
                name?: string;
                name_in?: string;
                name_from?: string;
                name_to?: string;
                name_like?: string;
                active?: boolean;
                active_in?: string;
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
                            active?: boolean | null;
                            code?: string | null;
                            id?: string | null;
                            name?: string | null;
                            products?: number | null;
                            version?: number | null;
                            warehouse_code?: string | null;
                            warehouse_id?: string | null;
                            warehouse_name?: string | null;
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
    add_locations_post: {
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
                "application/json": components["schemas"]["LocationBody"];
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
    upsert_locations_batches_post: {
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
                "application/json": components["schemas"]["inventory__entrypoints__http__locations__BatchBody"];
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
    read_locations__location_id__get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                location_id: string;
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
    change_locations__location_id__put: {
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
                location_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangedBody"];
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
    list_movements_movements_get: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                sort?: "id" | "-id";
                id?: string;
                id_in?: string;
                posted_at?: string;
                posted_at_in?: string;
                posted_at_from?: string;
                posted_at_to?: string;
                business_date?: string;
                business_date_in?: string;
                business_date_from?: string;
                business_date_to?: string;
                document_id?: string;
                document_id_in?: string;
                document_number?: string;
                document_number_in?: string;
                document_number_from?: string;
                document_number_to?: string;
                document_number_like?: string;
                document_kind?: string;
                document_kind_in?: string;
                document_kind_from?: string;
                document_kind_to?: string;
                document_kind_like?: string;
                line_id?: string;
                line_id_in?: string;
                movement_type?: string;
                movement_type_in?: string;
                movement_type_from?: string;
                movement_type_to?: string;
                movement_type_like?: string;
                warehouse_id?: string;
                warehouse_id_in?: string;
                warehouse_code?: string;
                warehouse_code_in?: string;
                warehouse_code_from?: string;
                warehouse_code_to?: string;
                warehouse_code_like?: string;
                product_id?: string;
                product_id_in?: string;
                product_code?: string;
                product_code_in?: string;
                product_code_from?: string;
                product_code_to?: string;
                product_code_like?: string;
                product_name?: string;
                product_name_in?: string;
                product_name_from?: string;
                product_name_to?: string;
                product_name_like?: string;
                category_path?: string;
                category_path_in?: string;
                category_path_from?: string;
                category_path_to?: string;
                category_path_like?: string;
                quantity?: string;
                quantity_in?: string;
                quantity_from?: string;
                quantity_to?: string;
                cost?: string;
                cost_in?: string;
                cost_from?: string;
                cost_to?: string;
                origin_document_id?: string;
                origin_document_id_in?: string;
                posted_by?: string;
                posted_by_in?: string;
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
                            business_date?: string | null;
                            category_path?: string | null;
                            cost?: string | null;
                            document_id?: string | null;
                            document_kind?: string | null;
                            document_number?: string | null;
                            id?: string | null;
                            line_id?: string | null;
                            movement_type?: string | null;
                            origin_document_id?: string | null;
                            origin_line_id?: string | null;
                            posted_at?: string | null;
                            posted_by?: string | null;
                            product_code?: string | null;
                            product_id?: string | null;
                            product_name?: string | null;
                            quantity?: string | null;
                            quantity_after?: string | null;
                            sequence?: number | null;
                            unit?: string | null;
                            value_after?: string | null;
                            version?: number | null;
                            warehouse_code?: string | null;
                            warehouse_id?: string | null;
                            warehouse_name?: string | null;
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
    list_placements_placements_get: {
        parameters: {
            query?: {
                /** @description This code and all below it */
                location?: string | null;
                /** @description true: in stock, and at home nowhere */
                unplaced?: boolean | null;
                limit?: number;
                cursor?: string;
                sort?: "id" | "location" | "product_code" | "-id" | "-location" | "-product_code";
                id?: string;
                id_in?: string;
                warehouse_id?: string;
                warehouse_id_in?: string;
                warehouse_code?: string;
                warehouse_code_in?: string;
                warehouse_code_from?: string;
                warehouse_code_to?: string;
                warehouse_code_like?: string;
                product_id?: string;
                product_id_in?: string;
                product_code?: string;
                product_code_in?: string;
                product_code_from?: string;
                product_code_to?: string;
                product_code_like?: string;
                product_name?: string;
                product_name_in?: string;
                product_name_from?: string;
                product_name_to?: string;
                product_name_like?: string;
                category_path?: string;
                category_path_in?: string;
                category_path_from?: string;
                category_path_to?: string;
                category_path_like?: string;
                location_id?: string;
                location_id_in?: string;
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
                            category_path?: string | null;
                            id?: string | null;
                            location?: string | null;
                            location_id?: string | null;
                            on_hand?: string | null;
                            product_code?: string | null;
                            product_id?: string | null;
                            product_name?: string | null;
                            unit?: string | null;
                            warehouse_code?: string | null;
                            warehouse_id?: string | null;
                            warehouse_name?: string | null;
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
    place_placements_batches_post: {
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
                "application/json": components["schemas"]["inventory__entrypoints__http__placements__BatchBody"];
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
    read_product_cost_products__product_id__cost_get: {
        parameters: {
            query?: {
                warehouse?: string | null;
            };
            header?: never;
            path: {
                product_id: string;
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
    propose_first_expired_products__product_id__fefo_get: {
        parameters: {
            query: {
                warehouse: string;
                quantity: string;
                /** @description As seen on this day; today where none is said */
                on?: string | null;
            };
            header?: never;
            path: {
                product_id: string;
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
    trace_serial_products__product_id__serials__serial__trace_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                product_id: string;
                serial: string;
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
    list_recomputes_recomputes_get: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                sort?: "id" | "-id";
                id?: string;
                id_in?: string;
                state?: string;
                state_in?: string;
                state_from?: string;
                state_to?: string;
                state_like?: string;
                to?: string;
                to_in?: string;
                to_from?: string;
                to_to?: string;
                created_at?: string;
                created_at_in?: string;
                created_at_from?: string;
                created_at_to?: string;
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
                            created_at?: string | null;
                            finished_at?: string | null;
                            from?: string | null;
                            id?: string | null;
                            movements_done?: number | null;
                            person_name?: string | null;
                            products_done?: number | null;
                            products_total?: number | null;
                            proposed_at?: string | null;
                            state?: string | null;
                            to?: string | null;
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
    start_recomputes_post: {
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
                "application/json": components["schemas"]["RecomputeBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            202: {
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
    read_recomputes__recompute_id__get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                recompute_id: string;
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
    list_costs_recomputes__recompute_id__costs_get: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                sort?: "id" | "-id";
                id?: string;
                id_in?: string;
                document_id?: string;
                document_id_in?: string;
                document_number?: string;
                document_number_in?: string;
                document_number_from?: string;
                document_number_to?: string;
                document_number_like?: string;
                document_kind?: string;
                document_kind_in?: string;
                document_kind_from?: string;
                document_kind_to?: string;
                document_kind_like?: string;
                business_date?: string;
                business_date_in?: string;
                business_date_from?: string;
                business_date_to?: string;
                warehouse_id?: string;
                warehouse_id_in?: string;
                warehouse_code?: string;
                warehouse_code_in?: string;
                warehouse_code_from?: string;
                warehouse_code_to?: string;
                warehouse_code_like?: string;
                product_id?: string;
                product_id_in?: string;
                product_code?: string;
                product_code_in?: string;
                product_code_from?: string;
                product_code_to?: string;
                product_code_like?: string;
                product_name?: string;
                product_name_in?: string;
                product_name_from?: string;
                product_name_to?: string;
                product_name_like?: string;
                category_path?: string;
                category_path_in?: string;
                category_path_from?: string;
                category_path_to?: string;
                category_path_like?: string;
            };
            header?: never;
            path: {
                recompute_id: string;
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
                    "application/json": {
                        items: {
                            business_date?: string | null;
                            category_path?: string | null;
                            document_id?: string | null;
                            document_kind?: string | null;
                            document_number?: string | null;
                            id?: string | null;
                            line_id?: string | null;
                            movement_id?: string | null;
                            new_cost?: string | null;
                            old_cost?: string | null;
                            product_code?: string | null;
                            product_id?: string | null;
                            product_name?: string | null;
                            quantity?: string | null;
                            unit?: string | null;
                            warehouse_code?: string | null;
                            warehouse_id?: string | null;
                            warehouse_name?: string | null;
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
    list_differences_recomputes__recompute_id__differences_get: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                sort?: "id" | "-id";
                id?: string;
                id_in?: string;
                warehouse_id?: string;
                warehouse_id_in?: string;
                warehouse_code?: string;
                warehouse_code_in?: string;
                warehouse_code_from?: string;
                warehouse_code_to?: string;
                warehouse_code_like?: string;
                product_id?: string;
                product_id_in?: string;
                product_code?: string;
                product_code_in?: string;
                product_code_from?: string;
                product_code_to?: string;
                product_code_like?: string;
                product_name?: string;
                product_name_in?: string;
                product_name_from?: string;
                product_name_to?: string;
                product_name_like?: string;
                category_path?: string;
                category_path_in?: string;
                category_path_from?: string;
                category_path_to?: string;
                category_path_like?: string;
                batch_number?: string;
                batch_number_in?: string;
                batch_number_from?: string;
                batch_number_to?: string;
                batch_number_like?: string;
                value?: string;
                value_in?: string;
                value_from?: string;
                value_to?: string;
                document_id?: string;
                document_id_in?: string;
            };
            header?: never;
            path: {
                recompute_id: string;
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
                    "application/json": {
                        items: {
                            batch_number?: string | null;
                            category_path?: string | null;
                            document_id?: string | null;
                            id?: string | null;
                            is_whole?: boolean | null;
                            new_value?: string | null;
                            old_value?: string | null;
                            product_code?: string | null;
                            product_id?: string | null;
                            product_name?: string | null;
                            quantity?: string | null;
                            unit?: string | null;
                            value?: string | null;
                            warehouse_code?: string | null;
                            warehouse_id?: string | null;
                            warehouse_name?: string | null;
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
    post_recomputes__recompute_id__post_post: {
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
                recompute_id: string;
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
    list_reorder_suggestions_reorder_suggestions_get: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                sort?: "id" | "product_code" | "-id" | "-product_code";
                id?: string;
                id_in?: string;
                product_code?: string;
                product_code_in?: string;
                product_code_from?: string;
                product_code_to?: string;
                product_code_like?: string;
                product_name?: string;
                product_name_in?: string;
                product_name_from?: string;
                product_name_to?: string;
                product_name_like?: string;
                category_path?: string;
                category_path_in?: string;
                category_path_from?: string;
                category_path_to?: string;
                category_path_like?: string;
                available?: string;
                available_in?: string;
                available_from?: string;
                available_to?: string;
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
                            available?: string | null;
                            category_path?: string | null;
                            id?: string | null;
                            in_transit?: string | null;
                            on_hand?: string | null;
                            on_order?: string | null;
                            product_code?: string | null;
                            product_name?: string | null;
                            reorder_point?: string | null;
                            reserved?: string | null;
                            suggested?: string | null;
                            unit?: string | null;
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
    list_reservations_reservations_get: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                sort?: "id" | "-id";
                id?: string;
                id_in?: string;
                document_id?: string;
                document_id_in?: string;
                document_number?: string;
                document_number_in?: string;
                document_number_from?: string;
                document_number_to?: string;
                document_number_like?: string;
                line_id?: string;
                line_id_in?: string;
                warehouse_id?: string;
                warehouse_id_in?: string;
                warehouse_code?: string;
                warehouse_code_in?: string;
                warehouse_code_from?: string;
                warehouse_code_to?: string;
                warehouse_code_like?: string;
                product_id?: string;
                product_id_in?: string;
                product_code?: string;
                product_code_in?: string;
                product_code_from?: string;
                product_code_to?: string;
                product_code_like?: string;
                product_name?: string;
                product_name_in?: string;
                product_name_from?: string;
                product_name_to?: string;
                product_name_like?: string;
                category_path?: string;
                category_path_in?: string;
                category_path_from?: string;
                category_path_to?: string;
                category_path_like?: string;
                batch_id?: string;
                batch_id_in?: string;
                batch_number?: string;
                batch_number_in?: string;
                batch_number_from?: string;
                batch_number_to?: string;
                batch_number_like?: string;
                reserved?: string;
                reserved_in?: string;
                reserved_from?: string;
                reserved_to?: string;
                changed_at?: string;
                changed_at_in?: string;
                changed_at_from?: string;
                changed_at_to?: string;
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
                            batch_id?: string | null;
                            batch_number?: string | null;
                            category_path?: string | null;
                            changed_at?: string | null;
                            delivered?: string | null;
                            document_id?: string | null;
                            document_number?: string | null;
                            id?: string | null;
                            line_id?: string | null;
                            line_number?: number | null;
                            ordered?: string | null;
                            product_code?: string | null;
                            product_id?: string | null;
                            product_name?: string | null;
                            reserved?: string | null;
                            unit?: string | null;
                            warehouse_code?: string | null;
                            warehouse_id?: string | null;
                            warehouse_name?: string | null;
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
    reserve_reservations_post: {
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
                "application/json": components["schemas"]["ReservationBody"];
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
    release_reservations_release_post: {
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
                "application/json": components["schemas"]["ReservationBody"];
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
    list_serials_serials_get: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                sort?: "id" | "-id";
                id?: string;
                id_in?: string;
                serial?: string;
                serial_in?: string;
                serial_from?: string;
                serial_to?: string;
                serial_like?: string;
                warehouse_id?: string;
                warehouse_id_in?: string;
                warehouse_code?: string;
                warehouse_code_in?: string;
                warehouse_code_from?: string;
                warehouse_code_to?: string;
                warehouse_code_like?: string;
                product_id?: string;
                product_id_in?: string;
                product_code?: string;
                product_code_in?: string;
                product_code_from?: string;
                product_code_to?: string;
                product_code_like?: string;
                product_name?: string;
                product_name_in?: string;
                product_name_from?: string;
                product_name_to?: string;
                product_name_like?: string;
                category_path?: string;
                category_path_in?: string;
                category_path_from?: string;
                category_path_to?: string;
                category_path_like?: string;
                batch_id?: string;
                batch_id_in?: string;
                batch_number?: string;
                batch_number_in?: string;
                batch_number_from?: string;
                batch_number_to?: string;
                batch_number_like?: string;
                in_stock?: boolean;
                in_stock_in?: string;
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
                            batch_id?: string | null;
                            batch_number?: string | null;
                            category_path?: string | null;
                            id?: string | null;
                            in_stock?: boolean | null;
                            movement_id?: string | null;
                            product_code?: string | null;
                            product_id?: string | null;
                            product_name?: string | null;
                            serial?: string | null;
                            unit?: string | null;
                            warehouse_code?: string | null;
                            warehouse_id?: string | null;
                            warehouse_name?: string | null;
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
    list_slow_movers_slow_movers_get: {
        parameters: {
            query?: {
                days?: number;
                /** @description As seen on this day; today where none is said */
                on?: string | null;
                limit?: number;
                cursor?: string;
                sort?: "id" | "-id";
                id?: string;
                id_in?: string;
                warehouse_id?: string;
                warehouse_id_in?: string;
                warehouse_code?: string;
                warehouse_code_in?: string;
                warehouse_code_from?: string;
                warehouse_code_to?: string;
                warehouse_code_like?: string;
                product_id?: string;
                product_id_in?: string;
                product_code?: string;
                product_code_in?: string;
                product_code_from?: string;
                product_code_to?: string;
                product_code_like?: string;
                product_name?: string;
                product_name_in?: string;
                product_name_from?: string;
                product_name_to?: string;
                product_name_like?: string;
                category_path?: string;
                category_path_in?: string;
                category_path_from?: string;
                category_path_to?: string;
                category_path_like?: string;
                batch_number?: string;
                batch_number_in?: string;
                batch_number_from?: string;
                batch_number_to?: string;
                batch_number_like?: string;
                quantity?: string;
                quantity_in?: string;
                quantity_from?: string;
                quantity_to?: string;
                value?: string;
                value_in?: string;
                value_from?: string;
                value_to?: string;
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
                            batch_number?: string | null;
                            category_path?: string | null;
                            days?: number | null;
                            id?: string | null;
                            last_issue?: string | null;
                            product_code?: string | null;
                            product_id?: string | null;
                            product_name?: string | null;
                            quantity?: string | null;
                            unit?: string | null;
                            value?: string | null;
                            warehouse_code?: string | null;
                            warehouse_id?: string | null;
                            warehouse_name?: string | null;
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
    list_groups_snapshot_groups_get: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                sort?: "id" | "-id";
                id?: string;
                id_in?: string;
                name?: string;
                name_in?: string;
                name_from?: string;
                name_to?: string;
                name_like?: string;
                taken_at?: string;
                taken_at_in?: string;
                taken_at_from?: string;
                taken_at_to?: string;
                taken_by_name?: string;
                taken_by_name_in?: string;
                taken_by_name_from?: string;
                taken_by_name_to?: string;
                taken_by_name_like?: string;
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
                            name?: string | null;
                            taken_at?: string | null;
                            taken_by_name?: string | null;
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
    take_snapshot_groups_post: {
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
                "application/json": components["schemas"]["SnapshotBody"];
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
    read_snapshot_groups__group_id__get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                group_id: string;
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
    compare_snapshot_groups__group_id__comparisons_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                group_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComparisonBody"];
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
    list_items_snapshot_groups__group_id__items_get: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                sort?: "id" | "-id";
                warehouse_id?: string;
                warehouse_id_in?: string;
                warehouse_code?: string;
                warehouse_code_in?: string;
                warehouse_code_from?: string;
                warehouse_code_to?: string;
                warehouse_code_like?: string;
                product_id?: string;
                product_id_in?: string;
                product_code?: string;
                product_code_in?: string;
                product_code_from?: string;
                product_code_to?: string;
                product_code_like?: string;
                product_name?: string;
                product_name_in?: string;
                product_name_from?: string;
                product_name_to?: string;
                product_name_like?: string;
                batch_number?: string;
                batch_number_in?: string;
                batch_number_from?: string;
                batch_number_to?: string;
                batch_number_like?: string;
                batch_id?: string;
                batch_id_in?: string;
            };
            header?: never;
            path: {
                group_id: string;
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
                    "application/json": {
                        items: {
                            batch_id?: string | null;
                            batch_number?: string | null;
                            id?: string | null;
                            product_code?: string | null;
                            product_id?: string | null;
                            product_name?: string | null;
                            quantity?: string | null;
                            unit?: string | null;
                            warehouse_code?: string | null;
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
    list_movements_snapshot_groups__group_id__movements_get: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                sort?: "id" | "-id";
                posted_at?: string;
                posted_at_in?: string;
                posted_at_from?: string;
                posted_at_to?: string;
                business_date?: string;
                business_date_in?: string;
                business_date_from?: string;
                business_date_to?: string;
                document_id?: string;
                document_id_in?: string;
                document_number?: string;
                document_number_in?: string;
                document_number_from?: string;
                document_number_to?: string;
                document_number_like?: string;
                document_kind?: string;
                document_kind_in?: string;
                document_kind_from?: string;
                document_kind_to?: string;
                document_kind_like?: string;
                movement_type?: string;
                movement_type_in?: string;
                movement_type_from?: string;
                movement_type_to?: string;
                movement_type_like?: string;
                warehouse_code?: string;
                warehouse_code_in?: string;
                warehouse_code_from?: string;
                warehouse_code_to?: string;
                warehouse_code_like?: string;
                product_id?: string;
                product_id_in?: string;
                product_code?: string;
                product_code_in?: string;
                product_code_from?: string;
                product_code_to?: string;
                product_code_like?: string;
            };
            header?: never;
            path: {
                group_id: string;
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
                    "application/json": {
                        items: {
                            business_date?: string | null;
                            document_id?: string | null;
                            document_kind?: string | null;
                            document_number?: string | null;
                            id?: string | null;
                            movement_type?: string | null;
                            posted_at?: string | null;
                            product_code?: string | null;
                            product_id?: string | null;
                            quantity?: string | null;
                            quantity_after?: string | null;
                            warehouse_code?: string | null;
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
    list_stock_at_stock_at_get: {
        parameters: {
            query?: {
                as_of?: string | null;
                known_at?: string | null;
                limit?: number;
                cursor?: string;
                sort?: "id" | "-id";
                warehouse_id?: string;
                warehouse_id_in?: string;
                warehouse_code?: string;
                warehouse_code_in?: string;
                warehouse_code_from?: string;
                warehouse_code_to?: string;
                warehouse_code_like?: string;
                product_id?: string;
                product_id_in?: string;
                product_code?: string;
                product_code_in?: string;
                product_code_from?: string;
                product_code_to?: string;
                product_code_like?: string;
                product_name?: string;
                product_name_in?: string;
                product_name_from?: string;
                product_name_to?: string;
                product_name_like?: string;
                category_path?: string;
                category_path_in?: string;
                category_path_from?: string;
                category_path_to?: string;
                category_path_like?: string;
                batch_number?: string;
                batch_number_in?: string;
                batch_number_from?: string;
                batch_number_to?: string;
                batch_number_like?: string;
                quantity?: string;
                quantity_in?: string;
                quantity_from?: string;
                quantity_to?: string;
                value?: string;
                value_in?: string;
                value_from?: string;
                value_to?: string;
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
                            batch_number?: string | null;
                            category_path?: string | null;
                            id?: string | null;
                            product_code?: string | null;
                            product_id?: string | null;
                            product_name?: string | null;
                            quantity?: string | null;
                            unit?: string | null;
                            unit_cost?: string | null;
                            value?: string | null;
                            warehouse_code?: string | null;
                            warehouse_id?: string | null;
                            warehouse_name?: string | null;
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
    list_ledger_stock_ledger_get: {
        parameters: {
            query?: {
                voided?: boolean;
                batch_id?: string | null;
                serial?: string | null;
                limit?: number;
                cursor?: string;
                sort?: "id" | "-id";
                id?: string;
                id_in?: string;
                posted_at?: string;
                posted_at_in?: string;
                posted_at_from?: string;
                posted_at_to?: string;
                business_date?: string;
                business_date_in?: string;
                business_date_from?: string;
                business_date_to?: string;
                document_id?: string;
                document_id_in?: string;
                document_number?: string;
                document_number_in?: string;
                document_number_from?: string;
                document_number_to?: string;
                document_number_like?: string;
                document_kind?: string;
                document_kind_in?: string;
                document_kind_from?: string;
                document_kind_to?: string;
                document_kind_like?: string;
                line_id?: string;
                line_id_in?: string;
                operation?: string;
                operation_in?: string;
                operation_from?: string;
                operation_to?: string;
                operation_like?: string;
                mark?: string;
                mark_in?: string;
                mark_from?: string;
                mark_to?: string;
                mark_like?: string;
                reason?: string;
                reason_in?: string;
                reason_from?: string;
                reason_to?: string;
                reason_like?: string;
                warehouse_id?: string;
                warehouse_id_in?: string;
                warehouse_code?: string;
                warehouse_code_in?: string;
                warehouse_code_from?: string;
                warehouse_code_to?: string;
                warehouse_code_like?: string;
                product_id?: string;
                product_id_in?: string;
                product_code?: string;
                product_code_in?: string;
                product_code_from?: string;
                product_code_to?: string;
                product_code_like?: string;
                product_name?: string;
                product_name_in?: string;
                product_name_from?: string;
                product_name_to?: string;
                product_name_like?: string;
                category_path?: string;
                category_path_in?: string;
                category_path_from?: string;
                category_path_to?: string;
                category_path_like?: string;
                batch_number?: string;
                batch_number_in?: string;
                batch_number_from?: string;
                batch_number_to?: string;
                batch_number_like?: string;
                quantity?: string;
                quantity_in?: string;
                quantity_from?: string;
                quantity_to?: string;
                cost?: string;
                cost_in?: string;
                cost_from?: string;
                cost_to?: string;
                posted_by?: string;
                posted_by_in?: string;
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
                            batch_id?: string | null;
                            batch_number?: string | null;
                            batch_quantity_after?: string | null;
                            business_date?: string | null;
                            category_path?: string | null;
                            cost?: string | null;
                            document_id?: string | null;
                            document_kind?: string | null;
                            document_number?: string | null;
                            id?: string | null;
                            line_id?: string | null;
                            mark?: string | null;
                            operation?: string | null;
                            posted_at?: string | null;
                            posted_by?: string | null;
                            product_code?: string | null;
                            product_id?: string | null;
                            product_name?: string | null;
                            quantity?: string | null;
                            quantity_after?: string | null;
                            reason?: string | null;
                            unit?: string | null;
                            value_after?: string | null;
                            version?: number | null;
                            warehouse_code?: string | null;
                            warehouse_id?: string | null;
                            warehouse_name?: string | null;
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
    list_transits_transits_get: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                sort?: "id" | "-id";
                id?: string;
                id_in?: string;
                document_id?: string;
                document_id_in?: string;
                document_number?: string;
                document_number_in?: string;
                document_number_from?: string;
                document_number_to?: string;
                document_number_like?: string;
                business_date?: string;
                business_date_in?: string;
                business_date_from?: string;
                business_date_to?: string;
                warehouse_id?: string;
                warehouse_id_in?: string;
                warehouse_code?: string;
                warehouse_code_in?: string;
                warehouse_code_from?: string;
                warehouse_code_to?: string;
                warehouse_code_like?: string;
                product_id?: string;
                product_id_in?: string;
                product_code?: string;
                product_code_in?: string;
                product_code_from?: string;
                product_code_to?: string;
                product_code_like?: string;
                product_name?: string;
                product_name_in?: string;
                product_name_from?: string;
                product_name_to?: string;
                product_name_like?: string;
                category_path?: string;
                category_path_in?: string;
                category_path_from?: string;
                category_path_to?: string;
                category_path_like?: string;
                batch_number?: string;
                batch_number_in?: string;
                batch_number_from?: string;
                batch_number_to?: string;
                batch_number_like?: string;
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
                            batch_number?: string | null;
                            business_date?: string | null;
                            category_path?: string | null;
                            cost?: string | null;
                            document_id?: string | null;
                            document_number?: string | null;
                            id?: string | null;
                            product_code?: string | null;
                            product_id?: string | null;
                            product_name?: string | null;
                            quantity?: string | null;
                            unit?: string | null;
                            warehouse_code?: string | null;
                            warehouse_id?: string | null;
                            warehouse_name?: string | null;
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
}
