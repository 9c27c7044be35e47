// Written by `pnpm generate` from openapi/layer/; change it there.

/**
 * World of Layer
 *
 * What a server of Layer knows before the first request. Where a rule comes from is said in letters: S is the vendor's
 * page of the estimate, P another public page of the vendor, A an assumption of ours.
 *
 */
export type World = {
    /**
     * The headers that a client sends, by a name that examples and accounts use; the first is the usual one.
     */
    credentials: {
        [key: string]: {
            /**
             * The header.
             */
            Authorization: string;
        };
    };
    /**
     * The customers. An account cannot see the workspaces of other accounts (A).
     */
    accounts: Array<{
        /**
         * By which the world names it.
         */
        id: WorldAccount;
        /**
         * A name for people.
         */
        name: string;
        /**
         * The names of the credentials with its personal access tokens.
         */
        credentials: Array<string>;
        /**
         * The `sub` of its JWTs (A).
         */
        subject: string;
    }>;
    /**
     * Where runs are made and paid for.
     */
    workspaces: Array<{
        /**
         * That it is a UUID is S.
         */
        workspace_id: WorldUuid;
        /**
         * Whose it is.
         */
        account: WorldAccount;
        /**
         * A name for URLs (P); its form is A.
         */
        slug: string;
        /**
         * A name for people (P).
         */
        name: string;
        /**
         * The initial amount; nothing of it is reserved.
         */
        creative_units: WorldAmount;
        /**
         * When it last began a run (A); never when absent.
         */
        last_active_at?: WorldInstant;
    }>;
    /**
     * Runs that have ended. Their cost has been deducted from their workspace.
     */
    inferences: Array<{
        /**
         * That it is a UUID is A.
         */
        inference_id: WorldUuid;
        /**
         * Where it was made.
         */
        workspace_id: WorldUuid;
        /**
         * How it ended (P).
         */
        status: 'complete' | 'failed' | 'cancelled' | 'deleted';
        /**
         * When it began.
         */
        created_at: WorldInstant;
        /**
         * When it was complete.
         */
        completed_at?: WorldInstant;
        /**
         * What it cost.
         */
        creative_units?: WorldAmount;
        /**
         * How many files it made.
         */
        batch_size?: number;
        /**
         * Their width in pixels.
         */
        width?: number;
        /**
         * Their height in pixels.
         */
        height?: number;
        /**
         * What they are drawn from.
         */
        seed?: number;
    }>;
    /**
     * What is kept at most (A). Beyond it the entry that ended first is forgotten.
     */
    retention: {
        /**
         * Runs that have ended.
         */
        inferences: WorldCount;
        /**
         * Names of sessions of each workspace.
         */
        session_names: WorldCount;
    };
    /**
     * The prompt whose runs do not complete (A).
     */
    prompts: {
        /**
         * The prompt, letter for letter.
         */
        failed: string;
    };
};

export type WorldCount = number;

export type WorldAccount = string;

/**
 * Up to four decimal places (A).
 */
export type WorldAmount = string;

export type WorldInstant = string;

export type WorldUuid = string;
