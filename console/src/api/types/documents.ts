// Made by `npm run types`; do not edit.
export interface paths {
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
    "/categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List Categories */
        get: operations["list_categories_categories_get"];
        put?: never;
        /** Add */
        post: operations["add_categories_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/categories/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read Category */
        get: operations["read_category_categories__key__get"];
        /**
         * Change
         * @description What lies below moves along, and every product there says its new place.
         */
        put: operations["change_categories__key__put"];
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
    "/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List Documents */
        get: operations["list_documents_documents_get"];
        put?: never;
        /**
         * Create
         * @description 201; 200 when the reference exists with the same content.
         */
        post: operations["create_documents_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/documents/batches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List Batches */
        get: operations["list_batches_documents_batches_get"];
        put?: never;
        /**
         * Start
         * @description 200 with a result per item for `create`; 202 with the batch for the others.
         */
        post: operations["start_documents_batches_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/documents/batches/{batch_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read */
        get: operations["read_documents_batches__batch_id__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/documents/batches/{batch_id}/results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Results
         * @description A result per document, in the order of work; exports as csv or xlsx.
         */
        get: operations["results_documents_batches__batch_id__results_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/documents/{document_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read
         * @description With `Prefer: wait` an answer once it waits for no book and no posting run any more, or in time.
         */
        get: operations["read_documents__document_id__get"];
        /** Edit */
        put: operations["edit_documents__document_id__put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/documents/{document_id}/arrivals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add Arrival
         * @description A draft of what arrived of this transfer, and what was lost; 200 when its reference exists.
         */
        post: operations["add_arrival_documents__document_id__arrivals_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/documents/{document_id}/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Audit
         * @description 202, or 200 when the books were done within `Prefer: wait`.
         */
        post: operations["audit_documents__document_id__audit_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/documents/{document_id}/close": {
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
         * @description Nothing more will come or go of this order.
         */
        post: operations["close_documents__document_id__close_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/documents/{document_id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm
         * @description It is no return: it may be audited as it is. Kept with who, when and why.
         */
        post: operations["confirm_documents__document_id__confirm_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/documents/{document_id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add Delivery
         * @description A draft delivery of this sales order; 200 when its reference exists with the same content.
         */
        post: operations["add_delivery_documents__document_id__deliveries_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/documents/{document_id}/presence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enter
         * @description Said every 15 seconds (after 30 seconds without it one is gone), and once `leaving`. Names the others.
         */
        post: operations["enter_documents__document_id__presence_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/documents/{document_id}/receipts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add Receipt
         * @description A draft receipt of this purchase order; 200 when its reference exists with the same content.
         */
        post: operations["add_receipt_documents__document_id__receipts_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/documents/{document_id}/return-candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Candidates
         * @description By line that comes in: the delivery lines that its goods may have come back from.
         */
        get: operations["read_candidates_documents__document_id__return_candidates_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/documents/{document_id}/returnable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Returnable
         * @description What is still returnable of each line, with its amounts.
         */
        get: operations["returnable_documents__document_id__returnable_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/documents/{document_id}/returns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add Return
         * @description A draft return of this receipt or delivery; 200 when its reference exists with the same content.
         */
        post: operations["add_return_documents__document_id__returns_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/documents/{document_id}/reuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reuse
         * @description A voided document is a draft again, as its next version.
         */
        post: operations["reuse_documents__document_id__reuse_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/documents/{document_id}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Submit */
        post: operations["submit_documents__document_id__submit_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/documents/{document_id}/trace": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Trace */
        get: operations["trace_documents__document_id__trace_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/documents/{document_id}/turn-into-returns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Turn
         * @description `returns`: a draft for each customer and warehouse; `document`: what is left of the inbound, or it is voided.
         */
        post: operations["turn_documents__document_id__turn_into_returns_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/documents/{document_id}/unaudit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Unaudit
         * @description 202, or 200 when every book has reversed it (a draft, as its next version) or one has refused (as it was).
         *
         *     409 `has_dependents` lists the later documents that stand on it.
         */
        post: operations["unaudit_documents__document_id__unaudit_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/documents/{document_id}/void": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Void */
        post: operations["void_documents__document_id__void_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/documents/{document_id}/why": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Why Document
         * @description The first known cause that holds: what it is, what to do, who can, and where.
         */
        get: operations["why_document_documents__document_id__why_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/documents/{document_id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw
         * @description Back from submitted to draft, as the next version, to be edited.
         */
        post: operations["withdraw_documents__document_id__withdraw_post"];
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
    "/exchange-rates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List Rates */
        get: operations["list_rates_exchange_rates_get"];
        /**
         * Put
         * @description Each is new, or replaces that of its currency and day; drafts keep the rate they were entered with.
         */
        put: operations["put_exchange_rates_put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exchange-rates/at": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Rate At
         * @description The newest on or before the day, today by the organisation's clock unless said.
         */
        get: operations["rate_at_exchange_rates_at_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exchange-rates/{rate_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove a rate that is wrong
         * @description The rate before it holds from its day on; documents and drafts keep the rate they have.
         */
        delete: operations["remove_exchange_rates__rate_id__delete"];
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
    "/last-prices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Last Prices
         * @description Of audited documents on the side of `kind`: that partner's newest price, else anyone's; none if there is none.
         *
         *     Of documents in `currency` only, without it of those in the book currency: no price is converted.
         */
        get: operations["last_prices_last_prices_get"];
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
    "/order-lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List Order Lines */
        get: operations["list_order_lines_order_lines_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/partners": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List All */
        get: operations["list_all_partners_get"];
        put?: never;
        /** Add */
        post: operations["add_partners_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/partners/batches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Upsert */
        post: operations["upsert_partners_batches_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/partners/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read */
        get: operations["read_partners__key__get"];
        /** Change */
        put: operations["change_partners__key__put"];
        post?: never;
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
    "/posting-runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start Run
         * @description 202 with the run, which is a batch: its progress and results are where it says.
         */
        post: operations["start_run_posting_runs_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/price-lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List Price Lists */
        get: operations["list_price_lists_price_lists_get"];
        put?: never;
        /** Add List */
        post: operations["add_list_price_lists_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/price-lists/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read List */
        get: operations["read_list_price_lists__key__get"];
        /** Change List */
        put: operations["change_list_price_lists__key__put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/price-lists/{key}/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List Items */
        get: operations["list_items_price_lists__key__items_get"];
        /**
         * Put Items
         * @description All prices of the list anew; the list's next version.
         */
        put: operations["put_items_price_lists__key__items_put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/prices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Price Of
         * @description What the lists say for so much of a product; `price` null: they say nothing.
         */
        get: operations["price_of_prices_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List All */
        get: operations["list_all_products_get"];
        put?: never;
        /** Add */
        post: operations["add_products_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/products/batches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Upsert */
        post: operations["upsert_products_batches_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/products/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search
         * @description Active products by code, barcode, name, pinyin or its initials; every word must be there; the best first.
         */
        get: operations["search_products_search_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/products/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read */
        get: operations["read_products__key__get"];
        /** Change */
        put: operations["change_products__key__put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/products/{product_id}/variants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add Variants
         * @description Every combination of the axes becomes a product of its own; those that are there stay as they are.
         */
        post: operations["add_variants_products__product_id__variants_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/products/{product_id}/why": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Why Product
         * @description The same for a product; where its newest document has moved nothing, `document_id` names that document.
         */
        get: operations["why_product_products__product_id__why_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/returns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take Back
         * @description `{"items": […]}`: the draft of one return, and the new delivery; both or none.
         *
         *     Over several deliveries the return has no `origin_id`: `origins` names them, and each line its own.
         */
        post: operations["take_back_returns_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/scan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Scan
         * @description Everything that the code can mean, nothing when it means nothing; a return starts from `deliveries`.
         */
        get: operations["scan_scan_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search All
         * @description Documents by the beginning or end of the number, the day or the reference; products, partners, warehouses.
         */
        get: operations["search_all_search_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read
         * @description What anyone may know who sees documents: whether stock is real-time, since when, and how many wait.
         */
        get: operations["read_settings_get"];
        /**
         * Change
         * @description Turned on, a posting run is started for what waits; `posting_run_id` names it.
         */
        put: operations["change_settings_put"];
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
    "/waiting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Waiting
         * @description Groups by what the caller may do; each `query` makes GET /documents show exactly these. Without rights: none.
         */
        get: operations["waiting_waiting_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/warehouses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List All */
        get: operations["list_all_warehouses_get"];
        put?: never;
        /** Add */
        post: operations["add_warehouses_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/warehouses/batches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Upsert */
        post: operations["upsert_warehouses_batches_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/warehouses/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read */
        get: operations["read_warehouses__key__get"];
        /** Change */
        put: operations["change_warehouses__key__put"];
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
         * ActionBody
         * @description What the person says to it; kept in the trace.
         */
        ActionBody: {
            /** Remark */
            remark?: string | null;
        };
        /** ArrivalBody */
        ArrivalBody: {
            /** Business Date */
            business_date?: string | null;
            /** Lines */
            lines?: components["schemas"]["ArrivalLine"][] | null;
            /** Reference */
            reference?: string | null;
            /** Remark */
            remark?: string | null;
        };
        /**
         * ArrivalLine
         * @description `quantity` arrived, `lost` went astray on the way.
         */
        ArrivalLine: {
            /**
             * Lost
             * @description a decimal as text: at most 14 digits before and 6 after the point
             * @default 0
             */
            lost: string;
            /**
             * Lost Serials
             * @default []
             */
            lost_serials: string[];
            /**
             * Origin Line Id
             * Format: uuid
             */
            origin_line_id: string;
            /**
             * Quantity
             * @description a decimal as text: at most 14 digits before and 6 after the point
             * @default 0
             */
            quantity: string;
            /**
             * Serials
             * @default []
             */
            serials: string[];
        };
        /**
         * AxesBody
         * @description The values of each axis, as `{"colour": ["red", "blue"], "size": ["M", "L"]}`.
         */
        AxesBody: {
            /** Axes */
            axes: {
                [key: string]: string[];
            };
        };
        /**
         * BatchBody
         * @description `create` takes `items`; the other actions take `ids` or a `filter`.
         *
         *     `confirm` takes the `reason` why none of them is a return; `unaudit`, `void` and `reuse` a `remark`.
         */
        BatchBody: {
            /**
             * Action
             * @enum {string}
             */
            action: "create" | "submit" | "withdraw" | "audit" | "unaudit" | "confirm" | "void" | "reuse";
            filter?: components["schemas"]["BatchFilter"] | null;
            /** Ids */
            ids?: string[] | null;
            /** Items */
            items?: components["schemas"]["DocumentDraft"][] | null;
            /** Reason */
            reason?: string | null;
            /** Remark */
            remark?: string | null;
            /**
             * Submit
             * @default false
             */
            submit: boolean;
        };
        /**
         * BatchDraft
         * @description By `batch_id` or by `number`. Dates are YYYY-MM-DD; of goods with a shelf life one gives the other.
         */
        BatchDraft: {
            /** Batch Id */
            batch_id?: string | null;
            /** Expiry Date */
            expiry_date?: string | null;
            /** Number */
            number?: string | null;
            /** Production Date */
            production_date?: string | null;
        };
        /**
         * BatchFilter
         * @description Which documents: every member that is said must hold. Dates are YYYY-MM-DD, inclusive.
         */
        BatchFilter: {
            /** Business Date From */
            business_date_from?: string | null;
            /** Business Date To */
            business_date_to?: string | null;
            kind?: components["schemas"]["DocumentKind"] | null;
            /** Partner Id */
            partner_id?: string | null;
            state?: components["schemas"]["DocumentState"] | null;
            /** Warehouse Id */
            warehouse_id?: string | null;
        };
        /** CardFound */
        CardFound: {
            /** Code */
            code: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Name */
            name: string;
            /** Name En */
            name_en: string | null;
        };
        /**
         * CategoryCard
         * @description A place in the tree of categories; the code is part of the paths below it, so it has no slash.
         */
        CategoryCard: {
            /**
             * Active
             * @default true
             */
            active: boolean;
            /** Code */
            code: string;
            /** Name */
            name: string;
            /** Name En */
            name_en?: string | null;
            /** Parent Id */
            parent_id?: string | null;
        };
        /** CloseBody */
        CloseBody: {
            /** Remark */
            remark?: string | null;
        };
        /**
         * ConfirmBody
         * @description Why it is no return.
         */
        ConfirmBody: {
            /** Reason */
            reason: string;
        };
        /** DeliveryBody */
        DeliveryBody: {
            /** Business Date */
            business_date?: string | null;
            /** Exchange Rate */
            exchange_rate?: string | null;
            /** Lines */
            lines?: components["schemas"]["OrderLine"][] | null;
            /** Reference */
            reference?: string | null;
            /**
             * Register Only
             * @default false
             */
            register_only: boolean;
            /** Remark */
            remark?: string | null;
        };
        /**
         * Direction
         * @description Which way the goods of a line go, where the kind does not say: a count's gain or loss, a product, a component.
         */
        Direction: string;
        /**
         * DocumentDraft
         * @description A whole document as its author wants it. `business_date` is YYYY-MM-DD, checked with the other rules.
         *
         *     `reference` is the author's own name of it, unique in the organisation; `flag` says what is odd about it
         *     (a return that names no origin needs one). A transfer goes to `target_warehouse_id`; `direct`: it arrives by
         *     itself. A sales order with `reserve` claims its goods. A landed cost spreads its net `amount` over the lines of
         *     `receipts`, with tax of `tax_rate`; opening balances have `entries`.
         *     `currency` (ISO 4217) is that of its prices, amount and settlements: unless said that of what it is made from, or
         *     the book currency. `exchange_rate` is book currency for one unit of it: unless said that of its date, of a return
         *     that of its origin.
         * @example {
         *       "business_date": "2026-11-02",
         *       "kind": "sales_delivery",
         *       "lines": [
         *         {
         *           "price": "15.00",
         *           "product_id": "01939c4e-8a5f-7c3b-9a1d-2f1f6f0c1a03",
         *           "quantity": "40"
         *         }
         *       ],
         *       "partner_id": "01939c4e-8a5f-7c3b-9a1d-2f1f6f0c1a02",
         *       "reference": "shop-10045",
         *       "warehouse_id": "01939c4e-8a5f-7c3b-9a1d-2f1f6f0c1a01"
         *     }
         * @example {
         *       "business_date": "2026-11-02",
         *       "currency": "USD",
         *       "exchange_rate": "7.1034",
         *       "kind": "purchase_receipt",
         *       "lines": [
         *         {
         *           "price": "15.00",
         *           "product_id": "01939c4e-8a5f-7c3b-9a1d-2f1f6f0c1a03",
         *           "quantity": "40"
         *         }
         *       ],
         *       "partner_id": "01939c4e-8a5f-7c3b-9a1d-2f1f6f0c1a02",
         *       "warehouse_id": "01939c4e-8a5f-7c3b-9a1d-2f1f6f0c1a01"
         *     }
         * @example {
         *       "business_date": "2026-11-02",
         *       "kind": "sales_order",
         *       "lines": [
         *         {
         *           "price": "15.00",
         *           "product_id": "01939c4e-8a5f-7c3b-9a1d-2f1f6f0c1a03",
         *           "quantity": "40"
         *         }
         *       ],
         *       "partner_id": "01939c4e-8a5f-7c3b-9a1d-2f1f6f0c1a02",
         *       "reserve": true,
         *       "warehouse_id": "01939c4e-8a5f-7c3b-9a1d-2f1f6f0c1a01"
         *     }
         * @example {
         *       "business_date": "2026-11-02",
         *       "direct": true,
         *       "kind": "transfer",
         *       "lines": [
         *         {
         *           "product_id": "01939c4e-8a5f-7c3b-9a1d-2f1f6f0c1a03",
         *           "quantity": "40"
         *         }
         *       ],
         *       "target_warehouse_id": "01939c4e-8a5f-7c3b-9a1d-2f1f6f0c1a04",
         *       "warehouse_id": "01939c4e-8a5f-7c3b-9a1d-2f1f6f0c1a01"
         *     }
         * @example {
         *       "business_date": "2026-11-02",
         *       "kind": "stock_count",
         *       "lines": [
         *         {
         *           "direction": "out",
         *           "product_id": "01939c4e-8a5f-7c3b-9a1d-2f1f6f0c1a03",
         *           "quantity": "40"
         *         }
         *       ],
         *       "warehouse_id": "01939c4e-8a5f-7c3b-9a1d-2f1f6f0c1a01"
         *     }
         * @example {
         *       "business_date": "2026-11-02",
         *       "kind": "cost_adjustment",
         *       "lines": [
         *         {
         *           "product_id": "01939c4e-8a5f-7c3b-9a1d-2f1f6f0c1a03",
         *           "value": "-12.50"
         *         }
         *       ],
         *       "warehouse_id": "01939c4e-8a5f-7c3b-9a1d-2f1f6f0c1a01"
         *     }
         * @example {
         *       "amount": "300.00",
         *       "business_date": "2026-11-02",
         *       "kind": "landed_cost",
         *       "lines": [],
         *       "partner_id": "01939c4e-8a5f-7c3b-9a1d-2f1f6f0c1a02",
         *       "receipts": [
         *         "01939c4e-8a5f-7c3b-9a1d-2f1f6f0c1a05"
         *       ],
         *       "spread_by": "value",
         *       "tax_rate": "0.09"
         *     }
         * @example {
         *       "business_date": "2026-11-02",
         *       "kind": "bill_difference",
         *       "lines": [
         *         {
         *           "origin_line_id": "01939c4e-8a5f-7c3b-9a1d-2f1f6f0c1a06",
         *           "price": "9.80"
         *         }
         *       ],
         *       "origin_id": "01939c4e-8a5f-7c3b-9a1d-2f1f6f0c1a05"
         *     }
         * @example {
         *       "business_date": "2026-11-02",
         *       "kind": "assembly",
         *       "lines": [
         *         {
         *           "direction": "in",
         *           "product_id": "01939c4e-8a5f-7c3b-9a1d-2f1f6f0c1a03",
         *           "quantity": "10",
         *           "value": "25.00"
         *         },
         *         {
         *           "direction": "out",
         *           "product_id": "01939c4e-8a5f-7c3b-9a1d-2f1f6f0c1a04",
         *           "quantity": "20"
         *         }
         *       ],
         *       "warehouse_id": "01939c4e-8a5f-7c3b-9a1d-2f1f6f0c1a01"
         *     }
         * @example {
         *       "business_date": "2026-11-02",
         *       "entries": [
         *         {
         *           "account": "1002",
         *           "debit": "5000.00"
         *         },
         *         {
         *           "credit": "5000.00",
         *           "partner_id": "01939c4e-8a5f-7c3b-9a1d-2f1f6f0c1a02",
         *           "partner_role": "supplier"
         *         }
         *       ],
         *       "kind": "opening_balance"
         *     }
         */
        DocumentDraft: {
            account?: components["schemas"]["MoneyAccount"] | null;
            /** Amount */
            amount?: string | null;
            /** Business Date */
            business_date: string;
            /** Currency */
            currency?: string | null;
            /**
             * Direct
             * @default false
             */
            direct: boolean;
            /**
             * Entries
             * @default []
             */
            entries: components["schemas"]["EntryDraft"][];
            /** Exchange Rate */
            exchange_rate?: string | null;
            /** Flag */
            flag?: string | null;
            kind: components["schemas"]["DocumentKind"];
            /**
             * Lines
             * @default []
             */
            lines: components["schemas"]["LineDraft"][];
            /** Origin Id */
            origin_id?: string | null;
            /** Partner Id */
            partner_id?: string | null;
            reason?: components["schemas"]["OtherReason"] | null;
            /**
             * Receipts
             * @default []
             */
            receipts: string[];
            /** Reference */
            reference?: string | null;
            /**
             * Register Only
             * @default false
             */
            register_only: boolean;
            /** Remark */
            remark?: string | null;
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
            spread_by?: components["schemas"]["SpreadBy"] | null;
            /** Target Warehouse Id */
            target_warehouse_id?: string | null;
            /** Tax Rate */
            tax_rate?: string | null;
            /** Warehouse Id */
            warehouse_id?: string | null;
        };
        /** DocumentKind */
        DocumentKind: string;
        /**
         * DocumentState
         * @enum {string}
         */
        DocumentState: "draft" | "submitted" | "queued" | "audited" | "posted" | "vouchered" | "confirmed" | "unauditing" | "needs_attention" | "refused" | "voided";
        /**
         * EntryDraft
         * @description An opening balance: of an account by number, or of a partner as customer or supplier. One side is above zero.
         */
        EntryDraft: {
            /** Account */
            account?: string | null;
            /**
             * Credit
             * @description a decimal as text: at most 16 digits before and 2 after the point
             * @default 0
             */
            credit: string;
            /**
             * Debit
             * @description a decimal as text: at most 16 digits before and 2 after the point
             * @default 0
             */
            debit: string;
            /** Partner Id */
            partner_id?: string | null;
            partner_role?: components["schemas"]["PartnerRole"] | null;
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
         * Found
         * @description At most eight of each; what one may not see is empty.
         */
        Found: {
            /** Documents */
            documents: components["schemas"]["NumberFound"][];
            /** Partners */
            partners: components["schemas"]["PartnerFound"][];
            /** Products */
            products: components["schemas"]["ProductFound"][];
            /** Q */
            q: string;
            /** Warehouses */
            warehouses: components["schemas"]["CardFound"][];
        };
        /**
         * LastPrice
         * @description `price` is that of one `unit`, in `currency` (null: the book currency).
         *
         *     `of_partner`: the one who was asked for, else the newest of anyone.
         */
        LastPrice: {
            /**
             * Business Date
             * Format: date
             */
            business_date: string;
            /** Currency */
            currency: string | null;
            /**
             * Document Id
             * Format: uuid
             */
            document_id: string;
            /** Kind */
            kind: string;
            /** Number */
            number: string;
            /** Of Partner */
            of_partner: boolean;
            /** Partner Id */
            partner_id: string | null;
            /** Partner Name */
            partner_name: string | null;
            /** Price */
            price: string;
            /**
             * Product Id
             * Format: uuid
             */
            product_id: string;
            /** Unit */
            unit: string;
        };
        /** LastPrices */
        LastPrices: {
            /** Items */
            items: components["schemas"]["LastPrice"][];
        };
        /**
         * LineDraft
         * @description One line. Of a document that is made from another: `origin_line_id` and `quantity`, the rest comes from there.
         *     The lines of a return without `origin_id` may be made from several documents of one partner and warehouse.
         *
         *     `direction` is said by counts, assemblies and disassemblies, and by an arrival for what was lost on the way (out).
         *     `value` is the signed amount of a cost adjustment, or the processing cost of an assembly's product. A landed cost
         *     may give the `weight` of a receipt line; a bill difference gives the new `price`.
         *     In another than the stock unit: `unit` and `unit_quantity`, and the `price` is that of this unit.
         */
        LineDraft: {
            batch?: components["schemas"]["BatchDraft"] | null;
            direction?: components["schemas"]["Direction"] | null;
            /** Line Id */
            line_id?: string | null;
            /** Origin Line Id */
            origin_line_id?: string | null;
            /** Price */
            price?: string | null;
            /** Product Id */
            product_id?: string | null;
            /**
             * Quantity
             * @description a decimal as text: at most 14 digits before and 6 after the point
             * @default 0
             */
            quantity: string;
            /** Remark */
            remark?: string | null;
            /**
             * Serials
             * @default []
             */
            serials: string[];
            /** Tax Rate */
            tax_rate?: string | null;
            /** Unit */
            unit?: string | null;
            /** Unit Quantity */
            unit_quantity?: string | null;
            /** Value */
            value?: string | null;
            /** Weight */
            weight?: string | null;
        };
        /**
         * MadeLine
         * @description Of another document's line: so many stock units, or `unit_quantity` of a `unit`; which batch, which pieces.
         */
        MadeLine: {
            batch?: components["schemas"]["BatchDraft"] | null;
            /**
             * Origin Line Id
             * Format: uuid
             */
            origin_line_id: string;
            /**
             * Quantity
             * @description a decimal as text: at most 14 digits before and 6 after the point
             * @default 0
             */
            quantity: string;
            /**
             * Serials
             * @default []
             */
            serials: string[];
            /** Unit */
            unit?: string | null;
            /** Unit Quantity */
            unit_quantity?: string | null;
        };
        /** MoneyAccount */
        MoneyAccount: string;
        /**
         * NumberFound
         * @description `gross` is in the book currency; of a document in another, `foreign_gross` in its `currency`.
         */
        NumberFound: {
            /**
             * Business Date
             * Format: date
             */
            business_date: string;
            /** Currency */
            currency: string | null;
            /** Foreign Gross */
            foreign_gross: string | null;
            /** Gross */
            gross: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Kind */
            kind: string;
            /** Number */
            number: string;
            /** Partner Name */
            partner_name: string | null;
            /** State */
            state: string;
            /** Warehouse Name */
            warehouse_name: string | null;
        };
        /**
         * OrderLine
         * @description `price` and `tax_rate` are the order's unless said.
         */
        OrderLine: {
            batch?: components["schemas"]["BatchDraft"] | null;
            /**
             * Origin Line Id
             * Format: uuid
             */
            origin_line_id: string;
            /** Price */
            price?: string | null;
            /**
             * Quantity
             * @description a decimal as text: at most 14 digits before and 6 after the point
             * @default 0
             */
            quantity: string;
            /**
             * Serials
             * @default []
             */
            serials: string[];
            /** Tax Rate */
            tax_rate?: string | null;
            /** Unit */
            unit?: string | null;
            /** Unit Quantity */
            unit_quantity?: string | null;
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
        /** PartnerCard */
        PartnerCard: {
            /**
             * Active
             * @default true
             */
            active: boolean;
            /** Code */
            code: string;
            /** Name */
            name: string;
            /** Name En */
            name_en?: string | null;
            /** Roles */
            roles: components["schemas"]["PartnerRole"][];
        };
        /** PartnerCardBatch */
        PartnerCardBatch: {
            /** Items */
            items: components["schemas"]["PartnerCard"][];
        };
        /** PartnerFound */
        PartnerFound: {
            /** Code */
            code: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Name */
            name: string;
            /** Name En */
            name_en: string | null;
            /** Roles */
            roles: string[];
        };
        /** PartnerRole */
        PartnerRole: string;
        /** PersonTold */
        PersonTold: {
            /** Editing */
            editing: boolean;
            /** Name */
            name: string;
            /**
             * Person Id
             * Format: uuid
             */
            person_id: string;
            /**
             * Since
             * Format: date-time
             */
            since: string;
        };
        /**
         * PostingRunBody
         * @description Which of the waiting documents; without a filter all, in the order in which they were audited.
         */
        PostingRunBody: {
            filter?: components["schemas"]["BatchFilter"] | null;
        };
        /** PresenceBody */
        PresenceBody: {
            /**
             * Editing
             * @default false
             */
            editing: boolean;
            /**
             * Leaving
             * @default false
             */
            leaving: boolean;
        };
        /** PresenceTold */
        PresenceTold: {
            /** People */
            people: components["schemas"]["PersonTold"][];
        };
        /** PriceBody */
        PriceBody: {
            /**
             * Min Quantity
             * @description a decimal as text: at most 14 digits before and 6 after the point
             * @default 0
             */
            min_quantity: string;
            /**
             * Price
             * @description a decimal as text: at most 14 digits before and 6 after the point
             */
            price: string;
            /**
             * Product Id
             * Format: uuid
             */
            product_id: string;
            /** Unit */
            unit: string;
        };
        /**
         * PriceListCard
         * @description Prices to everybody, or to one partner, from day to day (both included).
         */
        PriceListCard: {
            /**
             * Active
             * @default true
             */
            active: boolean;
            /** Code */
            code: string;
            /** Name */
            name: string;
            /** Name En */
            name_en?: string | null;
            /** Partner Id */
            partner_id?: string | null;
            side: components["schemas"]["PriceSide"];
            /** Valid From */
            valid_from: string;
            /** Valid To */
            valid_to?: string | null;
        };
        /**
         * PriceSide
         * @enum {string}
         */
        PriceSide: "sales" | "purchase";
        /** PricesBody */
        PricesBody: {
            /** Items */
            items: components["schemas"]["PriceBody"][];
        };
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
         * ProductCard
         * @description `unit` is the stock unit, counted with `decimals`; `card_cost` values a shortage when nothing else is known.
         *
         *     `weight` is that of one stock unit, in a unit of weight that all products share: landed costs may be spread by it.
         * @example {
         *       "code": "SD-6",
         *       "name": "螺丝刀 6 寸",
         *       "name_en": "Screwdriver",
         *       "tax_rate": "0.13",
         *       "unit": "把"
         *     }
         */
        ProductCard: {
            /**
             * Active
             * @default true
             */
            active: boolean;
            /** Attributes */
            attributes?: {
                [key: string]: string;
            };
            /** Barcode */
            barcode?: string | null;
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
            /** Category Id */
            category_id?: string | null;
            /** Code */
            code: string;
            /**
             * Decimals
             * @default 0
             */
            decimals: number;
            /**
             * In Stock Accounting
             * @default true
             */
            in_stock_accounting: boolean;
            /**
             * Is Service
             * @default false
             */
            is_service: boolean;
            /** Name */
            name: string;
            /** Name En */
            name_en?: string | null;
            /** Reorder Point */
            reorder_point?: string | null;
            /** Reorder Quantity */
            reorder_quantity?: string | null;
            /**
             * Serial Tracked
             * @default false
             */
            serial_tracked: boolean;
            /** Shelf Life Days */
            shelf_life_days?: number | null;
            /**
             * Tax Rate
             * @description a decimal as text: at most 1 digits before and 6 after the point
             * @default 0.13
             */
            tax_rate: string;
            /**
             * Unit
             * @default pc
             */
            unit: string;
            /**
             * Units
             * @default []
             */
            units: components["schemas"]["UnitCard"][];
            /** @default moving_average */
            valuation: components["schemas"]["Valuation"];
            /** Weight */
            weight?: string | null;
        };
        /** ProductCardBatch */
        ProductCardBatch: {
            /** Items */
            items: components["schemas"]["ProductCard"][];
        };
        /**
         * ProductFound
         * @description `exact`: what was asked is its whole code or barcode; `matched_unit` is the unit of that barcode.
         */
        ProductFound: {
            /** Barcode */
            barcode: string | null;
            /** Batch Tracked */
            batch_tracked: boolean;
            /** Code */
            code: string;
            /** Decimals */
            decimals: number;
            /** Exact */
            exact: boolean;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Is Service */
            is_service: boolean;
            /** Matched Unit */
            matched_unit: string;
            /** Name */
            name: string;
            /** Name En */
            name_en: string | null;
            /** Serial Tracked */
            serial_tracked: boolean;
            /** Shelf Life Days */
            shelf_life_days: number | null;
            /** Tax Rate */
            tax_rate: string;
            /** Unit */
            unit: string;
            /** Units */
            units: components["schemas"]["UnitFound"][];
        };
        /** ProductsFound */
        ProductsFound: {
            /** Items */
            items: components["schemas"]["ProductFound"][];
            /** Q */
            q: string;
        };
        /**
         * RateBody
         * @description `rate`: book currency for one unit of `currency`, from `valid_from` (YYYY-MM-DD) until the next.
         */
        RateBody: {
            /** Currency */
            currency: string;
            /**
             * Rate
             * @description a decimal as text: at most 14 digits before and 6 after the point
             */
            rate: string;
            /** Valid From */
            valid_from: string;
        };
        /**
         * RateOfDay
         * @description Null where the currency has no rate on or before the day.
         */
        RateOfDay: {
            /** Currency */
            currency: string;
            /**
             * On
             * Format: date
             */
            on: string;
            /** Rate */
            rate: string | null;
            /** Valid From */
            valid_from: string | null;
        };
        /** RatesBody */
        RatesBody: {
            /** Items */
            items: components["schemas"]["RateBody"][];
        };
        /**
         * ReceiptBody
         * @description `exchange_rate` of an order in a foreign currency: that of the business date unless said.
         */
        ReceiptBody: {
            /** Business Date */
            business_date?: string | null;
            /** Exchange Rate */
            exchange_rate?: string | null;
            /** Lines */
            lines?: components["schemas"]["OrderLine"][] | null;
            /** Reference */
            reference?: string | null;
            /** Remark */
            remark?: string | null;
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
         * ReturnBody
         * @description Without lines: everything that is left. `business_date` is today (UTC) unless said.
         */
        ReturnBody: {
            /** Business Date */
            business_date?: string | null;
            /** Lines */
            lines?: components["schemas"]["MadeLine"][] | null;
            /** Reference */
            reference?: string | null;
            /** Remark */
            remark?: string | null;
        };
        /**
         * SettingsBody
         * @description `realtime_stock` off: audited documents of goods wait for it, or for a posting run.
         *
         *     `book_currency` (ISO 4217): what the books are in; it can change only while no document went beyond a first draft,
         *     and takes the exchange rates with it. None: as it is.
         */
        SettingsBody: {
            /** Book Currency */
            book_currency?: string | null;
            /** Realtime Stock */
            realtime_stock: boolean;
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
         * SpreadBy
         * @description What a landed cost is spread over its receipt lines by.
         * @enum {string}
         */
        SpreadBy: "value" | "quantity" | "weight";
        /**
         * TakeBackBody
         * @description Lines of deliveries (or receipts) of one partner and warehouse; with `delivery` it is an exchange: the goods that
         *     go out instead.
         */
        TakeBackBody: {
            /** Business Date */
            business_date?: string | null;
            delivery?: components["schemas"]["DocumentDraft"] | null;
            /** Lines */
            lines: components["schemas"]["MadeLine"][];
            /** Remark */
            remark?: string | null;
        };
        /** TurnBody */
        TurnBody: {
            /** Lines */
            lines: components["schemas"]["TurnLine"][];
        };
        /**
         * TurnLine
         * @description So much of line `line_id` goes back to the delivery's line `origin_line_id`; `serials` says which pieces.
         */
        TurnLine: {
            /**
             * Line Id
             * Format: uuid
             */
            line_id: string;
            /**
             * Origin Line Id
             * Format: uuid
             */
            origin_line_id: string;
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
         * UnitCard
         * @description Another unit of a product: one of it is `factor` stock units, exactly (1 box = 12 pieces).
         */
        UnitCard: {
            /** Barcode */
            barcode?: string | null;
            /**
             * Factor
             * @description a decimal as text: at most 14 digits before and 6 after the point
             */
            factor: string;
            /** Unit */
            unit: string;
        };
        /** UnitFound */
        UnitFound: {
            /** Barcode */
            barcode: string | null;
            /** Factor */
            factor: string;
            /** Unit */
            unit: string;
        };
        /** Valuation */
        Valuation: string;
        /** Waiting */
        Waiting: {
            /**
             * As Of
             * Format: date-time
             */
            as_of: string;
            /** Groups */
            groups: components["schemas"]["WaitingGroup"][];
        };
        /**
         * WaitingDocument
         * @description `since`: when it became what it is.
         */
        WaitingDocument: {
            /**
             * Business Date
             * Format: date
             */
            business_date: string;
            /** Created By Name */
            created_by_name: string;
            /** Currency */
            currency: string | null;
            /** Foreign Gross */
            foreign_gross: string | null;
            /** Gross */
            gross: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Kind */
            kind: string;
            /** Number */
            number: string;
            /** Partner Name */
            partner_name: string | null;
            /** Refusal */
            refusal: {
                [key: string]: unknown;
            } | null;
            /**
             * Since
             * Format: date-time
             */
            since: string;
            /** State */
            state: string;
            /** Version */
            version: number;
            /** Warehouse Name */
            warehouse_name: string | null;
        };
        /**
         * WaitingGroup
         * @description `count` ends at 1,000, then `more`.
         */
        WaitingGroup: {
            /** By Kind */
            by_kind: {
                [key: string]: number;
            };
            /** Count */
            count: number;
            /** List */
            list: string;
            /** More */
            more: boolean;
            /** Oldest */
            oldest: components["schemas"]["WaitingDocument"][];
            /** Query */
            query: string;
            /** What */
            what: string;
        };
        /** WarehouseCard */
        WarehouseCard: {
            /**
             * Active
             * @default true
             */
            active: boolean;
            /**
             * Allows Negative Stock
             * @default false
             */
            allows_negative_stock: boolean;
            /** Code */
            code: string;
            /** Name */
            name: string;
            /** Name En */
            name_en?: string | null;
        };
        /** WarehouseCardBatch */
        WarehouseCardBatch: {
            /** Items */
            items: components["schemas"]["WarehouseCard"][];
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
    list_categories_categories_get: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                sort?: "code" | "id" | "path" | "-code" | "-id" | "-path";
                id?: string;
                id_in?: string;
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
                parent_id?: string;
                parent_id_in?: string;
                path?: string;
                path_in?: string;
                path_from?: string;
                path_to?: string;
                path_like?: string;
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
                            name_en?: string | null;
                            parent_id?: string | null;
                            path?: string | null;
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
    add_categories_post: {
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
                "application/json": components["schemas"]["CategoryCard"];
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
    read_category_categories__key__get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
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
    change_categories__key__put: {
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
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CategoryCard"];
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
    list_documents_documents_get: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                sort?: "business_date" | "id" | "number" | "-business_date" | "-id" | "-number";
                id?: string;
                id_in?: string;
                number?: string;
                number_in?: string;
                number_from?: string;
                number_to?: string;
                number_like?: string;
                kind?: string;
                kind_in?: string;
                kind_from?: string;
                kind_to?: string;
                kind_like?: string;
                state?: string;
                state_in?: string;
                state_from?: string;
                state_to?: string;
                state_like?: string;
                unfinished?: boolean;
                unfinished_in?: string;
                stuck?: boolean;
                stuck_in?: string;
                business_date?: string;
                business_date_in?: string;
                business_date_from?: string;
                business_date_to?: string;
                warehouse_id?: string;
                warehouse_id_in?: string;
                partner_id?: string;
                partner_id_in?: string;
                origin_id?: string;
                origin_id_in?: string;
                proposal_id?: string;
                proposal_id_in?: string;
                target_warehouse_id?: string;
                target_warehouse_id_in?: string;
                to_arrive?: boolean;
                to_arrive_in?: string;
                fulfilment?: string;
                fulfilment_in?: string;
                fulfilment_from?: string;
                fulfilment_to?: string;
                fulfilment_like?: string;
                reserve?: boolean;
                reserve_in?: string;
                reason?: string;
                reason_in?: string;
                reason_from?: string;
                reason_to?: string;
                reason_like?: string;
                register_only?: boolean;
                register_only_in?: string;
                reference?: string;
                reference_in?: string;
                reference_from?: string;
                reference_to?: string;
                reference_like?: string;
                flag?: string;
                flag_in?: string;
                flag_from?: string;
                flag_to?: string;
                flag_like?: string;
                gross?: string;
                gross_in?: string;
                gross_from?: string;
                gross_to?: string;
                currency?: string;
                currency_in?: string;
                currency_from?: string;
                currency_to?: string;
                currency_like?: string;
                created_by?: string;
                created_by_in?: string;
                created_at?: string;
                created_at_in?: string;
                created_at_from?: string;
                created_at_to?: string;
                audited_at?: string;
                audited_at_in?: string;
                audited_at_from?: string;
                audited_at_to?: string;
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
                            audited_at?: string | null;
                            business_date?: string | null;
                            changed_at?: string | null;
                            created_at?: string | null;
                            created_by?: string | null;
                            created_by_name?: string | null;
                            currency?: string | null;
                            exchange_rate?: string | null;
                            flag?: string | null;
                            foreign_gross?: string | null;
                            foreign_net?: string | null;
                            foreign_tax?: string | null;
                            fulfilment?: string | null;
                            gross?: string | null;
                            id?: string | null;
                            kind?: string | null;
                            net?: string | null;
                            number?: string | null;
                            origin_id?: string | null;
                            partner_code?: string | null;
                            partner_id?: string | null;
                            partner_name?: string | null;
                            proposal_id?: string | null;
                            reason?: string | null;
                            reference?: string | null;
                            refusal?: unknown | null;
                            register_only?: boolean | null;
                            remark?: string | null;
                            reserve?: boolean | null;
                            state?: string | null;
                            stuck?: boolean | null;
                            stuck_at?: string | null;
                            target_warehouse_code?: string | null;
                            target_warehouse_id?: string | null;
                            target_warehouse_name?: string | null;
                            tax?: string | null;
                            to_arrive?: boolean | null;
                            unfinished?: boolean | null;
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
    create_documents_post: {
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
                "application/json": components["schemas"]["DocumentDraft"];
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
    list_batches_documents_batches_get: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                sort?: "id" | "-id";
                id?: string;
                id_in?: string;
                action?: string;
                action_in?: string;
                action_from?: string;
                action_to?: string;
                action_like?: string;
                state?: string;
                state_in?: string;
                state_from?: string;
                state_to?: string;
                state_like?: string;
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
                            action?: string | null;
                            created_at?: string | null;
                            finished_at?: string | null;
                            id?: string | null;
                            person_name?: string | null;
                            refused?: number | null;
                            state?: string | null;
                            taken?: number | null;
                            total?: number | null;
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
    start_documents_batches_post: {
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
                "application/json": components["schemas"]["BatchBody"];
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
    read_documents_batches__batch_id__get: {
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
    results_documents_batches__batch_id__results_get: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                sort?: "id" | "ordinal" | "-id" | "-ordinal";
                ordinal?: number;
                ordinal_in?: string;
                ordinal_from?: number;
                ordinal_to?: number;
                document_id?: string;
                document_id_in?: string;
                result?: string;
                result_in?: string;
                result_from?: string;
                result_to?: string;
                result_like?: string;
                code?: string;
                code_in?: string;
                code_from?: string;
                code_to?: string;
                code_like?: string;
            };
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
                    "application/json": {
                        items: {
                            code?: string | null;
                            detail?: string | null;
                            details?: unknown | null;
                            document_id?: string | null;
                            kind?: string | null;
                            number?: string | null;
                            ordinal?: number | null;
                            result?: string | null;
                            state?: string | null;
                            title?: string | null;
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
    read_documents__document_id__get: {
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
                document_id: string;
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
            /** @description Stale version */
            409: {
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
    edit_documents__document_id__put: {
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
                document_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DocumentDraft"];
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
    add_arrival_documents__document_id__arrivals_post: {
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
                document_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ArrivalBody"];
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
    audit_documents__document_id__audit_post: {
        parameters: {
            query?: {
                /** @description Say what it would do in every book, and do nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description Any text of your own: the same command with the same key has one effect, and the same answer */
                "Idempotency-Key"?: string | null;
                /** @description The version you saw, such as "3" */
                "If-Match"?: string | null;
                /** @description wait=2: answer as soon as the outcome is known, at most so many seconds later */
                Prefer?: string | null;
            };
            path: {
                document_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
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
    close_documents__document_id__close_post: {
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
                document_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseBody"];
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
    confirm_documents__document_id__confirm_post: {
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
                document_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmBody"];
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
    add_delivery_documents__document_id__deliveries_post: {
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
                document_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeliveryBody"];
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
    enter_documents__document_id__presence_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                document_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PresenceBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PresenceTold"];
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
    add_receipt_documents__document_id__receipts_post: {
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
                document_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReceiptBody"];
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
    read_candidates_documents__document_id__return_candidates_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                document_id: string;
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
    returnable_documents__document_id__returnable_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                document_id: string;
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
    add_return_documents__document_id__returns_post: {
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
                document_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnBody"];
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
    reuse_documents__document_id__reuse_post: {
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
                document_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ActionBody"] | null;
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
    submit_documents__document_id__submit_post: {
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
                document_id: string;
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
    trace_documents__document_id__trace_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                document_id: string;
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
    turn_documents__document_id__turn_into_returns_post: {
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
                document_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TurnBody"];
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
    unaudit_documents__document_id__unaudit_post: {
        parameters: {
            query?: {
                /** @description Say what it would do in every book, and do nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description Any text of your own: the same command with the same key has one effect, and the same answer */
                "Idempotency-Key"?: string | null;
                /** @description The version you saw, such as "3" */
                "If-Match"?: string | null;
                /** @description wait=2: answer as soon as the outcome is known, at most so many seconds later */
                Prefer?: string | null;
            };
            path: {
                document_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ActionBody"] | null;
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
    void_documents__document_id__void_post: {
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
                document_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ActionBody"] | null;
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
    why_document_documents__document_id__why_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                document_id: string;
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
    withdraw_documents__document_id__withdraw_post: {
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
                document_id: string;
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
    list_rates_exchange_rates_get: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                sort?: "currency" | "id" | "valid_from" | "-currency" | "-id" | "-valid_from";
                id?: string;
                id_in?: string;
                currency?: string;
                currency_in?: string;
                currency_from?: string;
                currency_to?: string;
                currency_like?: string;
                valid_from?: string;
                valid_from_in?: string;
                valid_from_from?: string;
                valid_from_to?: string;
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
                            changed_at?: string | null;
                            changed_by_name?: string | null;
                            currency?: string | null;
                            id?: string | null;
                            rate?: string | null;
                            valid_from?: string | null;
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
    put_exchange_rates_put: {
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
                "application/json": components["schemas"]["RatesBody"];
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
    rate_at_exchange_rates_at_get: {
        parameters: {
            query: {
                /** @description ISO 4217, as USD */
                currency: string;
                on?: string | null;
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
                    "application/json": components["schemas"]["RateOfDay"];
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
    remove_exchange_rates__rate_id__delete: {
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
                rate_id: string;
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
            /** @description Stale version */
            409: {
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
    last_prices_last_prices_get: {
        parameters: {
            query: {
                kind: components["schemas"]["DocumentKind"];
                /** @description Ids with commas between them, up to 200 */
                product_id: string;
                partner_id?: string | null;
                /** @description ISO 4217, as USD */
                currency?: string | null;
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
                    "application/json": components["schemas"]["LastPrices"];
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
    list_order_lines_order_lines_get: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                sort?: "id" | "-id";
                id?: string;
                id_in?: string;
                document_id?: string;
                document_id_in?: string;
                number?: string;
                number_in?: string;
                number_from?: string;
                number_to?: string;
                number_like?: string;
                kind?: string;
                kind_in?: string;
                kind_from?: string;
                kind_to?: string;
                kind_like?: string;
                fulfilment?: string;
                fulfilment_in?: string;
                fulfilment_from?: string;
                fulfilment_to?: string;
                fulfilment_like?: string;
                business_date?: string;
                business_date_in?: string;
                business_date_from?: string;
                business_date_to?: string;
                warehouse_id?: string;
                warehouse_id_in?: string;
                partner_id?: string;
                partner_id_in?: string;
                product_id?: string;
                product_id_in?: string;
                product_code?: string;
                product_code_in?: string;
                product_code_from?: string;
                product_code_to?: string;
                product_code_like?: string;
                is_open?: boolean;
                is_open_in?: string;
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
                            business_date?: string | null;
                            currency?: string | null;
                            delivered?: string | null;
                            document_id?: string | null;
                            foreign_net?: string | null;
                            fulfilment?: string | null;
                            id?: string | null;
                            is_open?: boolean | null;
                            kind?: string | null;
                            line_number?: number | null;
                            net?: string | null;
                            number?: string | null;
                            open?: string | null;
                            partner_code?: string | null;
                            partner_id?: string | null;
                            partner_name?: string | null;
                            price?: string | null;
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
    list_all_partners_get: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                sort?: "code" | "id" | "-code" | "-id";
                id?: string;
                id_in?: string;
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
                            name_en?: string | null;
                            roles?: unknown | null;
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
    add_partners_post: {
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
                "application/json": components["schemas"]["PartnerCard"];
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
    upsert_partners_batches_post: {
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
                "application/json": components["schemas"]["PartnerCardBatch"];
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
    read_partners__key__get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
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
    change_partners__key__put: {
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
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PartnerCard"];
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
    start_run_posting_runs_post: {
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
                "application/json": components["schemas"]["PostingRunBody"];
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
    list_price_lists_price_lists_get: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                sort?: "code" | "id" | "-code" | "-id";
                id?: string;
                id_in?: string;
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
                side?: string;
                side_in?: string;
                side_from?: string;
                side_to?: string;
                side_like?: string;
                partner_id?: string;
                partner_id_in?: string;
                partner_code?: string;
                partner_code_in?: string;
                partner_code_from?: string;
                partner_code_to?: string;
                partner_code_like?: string;
                valid_from?: string;
                valid_from_in?: string;
                valid_from_from?: string;
                valid_from_to?: string;
                valid_to?: string;
                valid_to_in?: string;
                valid_to_from?: string;
                valid_to_to?: string;
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
                            name_en?: string | null;
                            partner_code?: string | null;
                            partner_id?: string | null;
                            side?: string | null;
                            valid_from?: string | null;
                            valid_to?: string | null;
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
    add_list_price_lists_post: {
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
                "application/json": components["schemas"]["PriceListCard"];
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
    read_list_price_lists__key__get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
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
    change_list_price_lists__key__put: {
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
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PriceListCard"];
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
    list_items_price_lists__key__items_get: {
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
                unit?: string;
                unit_in?: string;
                unit_from?: string;
                unit_to?: string;
                unit_like?: string;
                min_quantity?: string;
                min_quantity_in?: string;
                min_quantity_from?: string;
                min_quantity_to?: string;
                price?: string;
                price_in?: string;
                price_from?: string;
                price_to?: string;
            };
            header?: never;
            path: {
                key: string;
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
                            id?: string | null;
                            min_quantity?: string | null;
                            price?: string | null;
                            product_code?: string | null;
                            product_id?: string | null;
                            product_name?: string | null;
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
    put_items_price_lists__key__items_put: {
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
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PricesBody"];
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
    price_of_prices_get: {
        parameters: {
            query: {
                product_id: string;
                side: components["schemas"]["PriceSide"];
                partner_id?: string | null;
                on?: string | null;
                unit?: string | null;
                quantity?: string;
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
    list_all_products_get: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                sort?: "code" | "id" | "-code" | "-id";
                id?: string;
                id_in?: string;
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
                barcode?: string;
                barcode_in?: string;
                barcode_from?: string;
                barcode_to?: string;
                barcode_like?: string;
                valuation?: string;
                valuation_in?: string;
                valuation_from?: string;
                valuation_to?: string;
                valuation_like?: string;
                in_stock_accounting?: boolean;
                in_stock_accounting_in?: string;
                is_service?: boolean;
                is_service_in?: string;
                category_id?: string;
                category_id_in?: string;
                category_path?: string;
                category_path_in?: string;
                category_path_from?: string;
                category_path_to?: string;
                category_path_like?: string;
                variant_of?: string;
                variant_of_in?: string;
                batch_tracked?: boolean;
                batch_tracked_in?: string;
                batch_costed?: boolean;
                batch_costed_in?: string;
                serial_tracked?: boolean;
                serial_tracked_in?: string;
                shelf_life_days?: number;
                shelf_life_days_in?: string;
                shelf_life_days_from?: number;
                shelf_life_days_to?: number;
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
                            attributes?: unknown | null;
                            barcode?: string | null;
                            batch_costed?: boolean | null;
                            batch_tracked?: boolean | null;
                            card_cost?: string | null;
                            category_id?: string | null;
                            category_path?: string | null;
                            code?: string | null;
                            decimals?: number | null;
                            id?: string | null;
                            in_stock_accounting?: boolean | null;
                            is_service?: boolean | null;
                            name?: string | null;
                            name_en?: string | null;
                            reorder_point?: string | null;
                            reorder_quantity?: string | null;
                            serial_tracked?: boolean | null;
                            shelf_life_days?: number | null;
                            tax_rate?: string | null;
                            unit?: string | null;
                            units?: unknown | null;
                            valuation?: string | null;
                            variant_of?: string | null;
                            version?: number | null;
                            weight?: string | null;
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
    add_products_post: {
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
                "application/json": components["schemas"]["ProductCard"];
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
    upsert_products_batches_post: {
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
                "application/json": components["schemas"]["ProductCardBatch"];
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
    search_products_search_get: {
        parameters: {
            query: {
                q: string;
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
                    "application/json": components["schemas"]["ProductsFound"];
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
    read_products__key__get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
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
    change_products__key__put: {
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
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProductCard"];
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
    add_variants_products__product_id__variants_post: {
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
                product_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AxesBody"];
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
    why_product_products__product_id__why_get: {
        parameters: {
            query?: {
                /** @description One warehouse; else all */
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
    take_back_returns_post: {
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
                "application/json": components["schemas"]["TakeBackBody"];
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
    scan_scan_get: {
        parameters: {
            query: {
                code: string;
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
    search_all_search_get: {
        parameters: {
            query: {
                q: string;
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
                    "application/json": components["schemas"]["Found"];
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
    read_settings_get: {
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
    change_settings_put: {
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
                "application/json": components["schemas"]["SettingsBody"];
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
    waiting_waiting_get: {
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
                    "application/json": components["schemas"]["Waiting"];
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
    list_all_warehouses_get: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                sort?: "code" | "id" | "-code" | "-id";
                id?: string;
                id_in?: string;
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
                allows_negative_stock?: boolean;
                allows_negative_stock_in?: string;
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
                            allows_negative_stock?: boolean | null;
                            code?: string | null;
                            id?: string | null;
                            name?: string | null;
                            name_en?: string | null;
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
    add_warehouses_post: {
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
                "application/json": components["schemas"]["WarehouseCard"];
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
    upsert_warehouses_batches_post: {
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
                "application/json": components["schemas"]["WarehouseCardBatch"];
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
    read_warehouses__key__get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
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
    change_warehouses__key__put: {
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
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WarehouseCard"];
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
}
