// Written by `pnpm generate` from openapi/lumenfall/; change it there.

/**
 * World of Lumenfall
 *
 * What a server of Lumenfall knows before the first request. Where a rule comes from is said in letters: S is the
 * vendor's pages on cost estimation and billing, P another public page of the vendor, A an assumption of ours.
 *
 */
export type World = {
    /**
     * The headers that a client sends, by a name that examples and accounts use; the first is the usual one.
     */
    credentials: {
        [key: string]: {
            /**
             * `Bearer` and the key, `lmnfl_<id>.<secret>` (P).
             */
            Authorization: string;
        };
    };
    /**
     * The customers. An account cannot see what other accounts made (A).
     */
    accounts: Array<{
        /**
         * By which the world names it.
         */
        id: string;
        /**
         * A name for people.
         */
        name: string;
        /**
         * The name of its credential.
         */
        credential: string;
        /**
         * How many requests it may send in a minute; when absent, as many as it likes, which is the vendor's rule (P). A
         * sample of a limit, so that 429 can be seen (A).
         *
         */
        requests_per_minute?: number;
        /**
         * How it pays, in advance or by invoice (S).
         */
        billing: WorldPrepaid | WorldPostpaid;
    }>;
    /**
     * The names of providers for people, by the ids that go before a model's (P).
     */
    providers: {
        [key in WorldProvider]?: string;
    };
    /**
     * The models, in the order in which they are listed.
     */
    models: Array<{
        /**
         * Its id without a provider; `<provider>/<id>` asks for it from that provider (P).
         */
        id: string;
        /**
         * Whose model it is (P).
         */
        owned_by: string;
        /**
         * What it makes.
         */
        kind: 'image' | 'chat' | 'video';
        /**
         * When it was added, in seconds since 1970 (P).
         */
        created: number;
        /**
         * Who can run it, by their ids. That requests for one model are spread over its providers, and that each call is
         * routed anew, is S. How is A: a dry run names the first, a real call goes to any of them by chance.
         *
         */
        providers: Array<WorldProvider>;
    }>;
    /**
     * What is kept at most (A). Beyond it the entry that ended first is forgotten.
     */
    retention: {
        /**
         * Requests whose pictures can be looked at.
         */
        pictures: WorldCount;
        /**
         * Videos that have ended.
         */
        videos: WorldCount;
        /**
         * Bytes of the texts of videos.
         */
        video_text_bytes: WorldCount;
        /**
         * Entries of the ledger of each account; the sum of older ones is carried forward.
         */
        ledger_entries: WorldCount;
    };
    /**
     * The prompts whose videos are not completed (A).
     */
    prompts: {
        /**
         * The prompt of a video that fails, letter for letter.
         */
        failed: string;
    };
};

export type WorldCount = number;

export type WorldUsd = string;

export type WorldProvider = string;

/**
 * Pays in advance; requests are charged against the balance close to real time (S).
 */
export type WorldPrepaid = {
    type: 'prepaid';
    /**
     * The initial balance, in USD.
     */
    balance: WorldUsd;
    /**
     * Refills the balance when it is low (S): by `amount` when a request finds less than `below` available (A). Without
     * it nothing does.
     *
     */
    auto_top_up?: {
        /**
         * By how much, in USD.
         */
        amount: WorldUsd;
        /**
         * Below which available balance, in USD.
         */
        below: WorldUsd;
    };
};

/**
 * Pays by a monthly invoice (S).
 */
export type WorldPostpaid = {
    type: 'postpaid';
    /**
     * How much it may owe, in USD; by the vendor's rule from the account's history (S), here as it stands. What counts
     * are the charges of the calendar month, in UTC (A).
     *
     */
    credit_limit: WorldUsd;
};
