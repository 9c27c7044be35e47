// Written by `pnpm generate` from openapi/x-router/; change it there.

/**
 * World of x-router
 *
 * What a server of x-router knows before the first request. P is a public page of the vendor or the specification of x402,
 * A an assumption of ours.
 *
 */
export type World = {
    /**
     * None; the vendor asks for no key (P).
     */
    credentials: {
        [key: string]: unknown;
    };
    /**
     * The name of the network in `networks` on which payments are requested.
     */
    network: string;
    /**
     * The networks on which payments can be requested, by their names in x402 version 1 (P).
     */
    networks: {
        [key: string]: {
            /**
             * Its name for people.
             */
            title: string;
            /**
             * The id of the chain (EIP-155).
             */
            chain_id: number;
            /**
             * Its name in x402 version 2 (P).
             */
            caip2: string;
            /**
             * The token that is paid in, of six decimal places, with its EIP-712 domain (P).
             */
            asset: {
                /**
                 * Its contract.
                 */
                address: WorldAddress;
                /**
                 * The name of its domain.
                 */
                name: string;
                /**
                 * The version of its domain.
                 */
                version: string;
            };
        };
    };
    /**
     * The recipient of payments (A). An address whose key nobody has.
     */
    pay_to: WorldAddress;
    /**
     * How long a client should let its authorization hold, in seconds (P).
     */
    max_timeout_seconds: number;
    /**
     * What is kept at most (A). Beyond it the oldest entry is forgotten.
     */
    retention: {
        /**
         * Pictures that can be looked at.
         */
        pictures: WorldCount;
        /**
         * Payers with an account.
         */
        payers: WorldCount;
        /**
         * Entries of all accounts; the sums of older ones are carried forward.
         */
        ledger_entries: WorldCount;
        /**
         * Nonces of payments that still hold.
         */
        nonces: WorldCount;
    };
    /**
     * The prompts whose runs do not succeed (A).
     */
    prompts: {
        /**
         * The prompt of a run that is paid and fails, letter for letter.
         */
        failed: string;
    };
};

export type WorldCount = number;

export type WorldAddress = string;
