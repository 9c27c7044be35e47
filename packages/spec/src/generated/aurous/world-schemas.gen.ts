// Written by `pnpm generate` from openapi/aurous/; change it there.

/**
 * World of Aurous Labs
 *
 * What a server of Aurous Labs knows before the first request. Where a rule comes from is said in letters: S is the
 * vendor's page of the estimate, P another public page of the vendor, A an assumption of ours.
 *
 */
export type World = {
    /**
     * The headers that a client sends, by a name that examples and teams use; the first is the usual one.
     */
    credentials: {
        [key: string]: {
            /**
             * The key of a team.
             */
            'X-Api-Key': string;
        };
    };
    /**
     * The version for a request that names none, of a team that is pinned to none (S).
     */
    usual_version: WorldVersion;
    /**
     * What holds where neither the request nor its style nor its character says anything (S).
     */
    platform: WorldDefaults;
    /**
     * The bucket of each class of requests, one for each team. That estimates have 120 a minute under the name estimate_post
     * is S, the other numbers are P, the other names and that
     * characters share the bucket of images are A.
     *
     */
    rate_limits: {
        create_post: WorldBucket;
        estimate_post: WorldBucket;
        files_post: WorldBucket;
        read_get: WorldBucket;
    };
    /**
     * What is kept at most (A). Beyond it the entry that ended first is forgotten, and what still runs is kept; a further
     * upload is refused, since uploads are kept for 24 hours (P).
     *
     */
    retention: {
        /**
         * Generations of all teams that have ended.
         */
        generations: WorldCount;
        /**
         * Characters that clients made and that are ready.
         */
        characters: WorldCount;
        /**
         * Reference images that were named by their URLs.
         */
        references: WorldCount;
        /**
         * Idempotency keys of all teams.
         */
        idempotency_keys: WorldCount;
        /**
         * Bytes of the texts of generations, and as many of the replies that are kept for idempotency keys.
         */
        text_bytes: WorldCount;
        /**
         * Uploads of a team.
         */
        uploads_per_team: WorldCount;
        /**
         * Bytes of the uploads of a team.
         */
        upload_bytes_per_team: WorldCount;
        /**
         * Bytes of the uploads of all teams.
         */
        upload_bytes: WorldCount;
    };
    /**
     * The customers. A team cannot see what other teams made or own (S).
     */
    teams: Array<{
        /**
         * By which the world names it.
         */
        id: WorldTeamId;
        /**
         * A name for people.
         */
        name: string;
        /**
         * The name of its credential.
         */
        credential: string;
        /**
         * Whether its key was revoked (401 `revoked_api_key`, P); false when absent.
         */
        revoked?: boolean;
        /**
         * What it has at first; up to four decimal places (A).
         */
        credits: string;
        /**
         * The version for its requests that name none (S); the usual one when absent.
         */
        pinned_version?: WorldVersion;
        /**
         * What its webhooks are signed with, in UTF-8 as it stands here (A).
         */
        webhook_secret: string;
    }>;
    /**
     * Styles, in the order in which they are listed, and in which a prompt chooses among them.
     */
    loras: Array<{
        /**
         * That it begins with `lora_` is S, that 24 or 26 of Crockford's characters follow is read off examples (S).
         */
        id: string;
        /**
         * A name for people.
         */
        name: string;
        /**
         * A name for URLs (S); its form is A.
         */
        slug: string;
        /**
         * That a style is chosen from a prompt that names none is S, how is A: the first one that the team can use, one of
         * whose keywords stands in the prompt as whole words, in either case of its letters.
         *
         */
        keywords: Array<string>;
        /**
         * Whether every team can use it (P).
         */
        is_public: boolean;
        /**
         * Whether anybody can use it; an inactive one is as if it were not there (S).
         */
        active: boolean;
        /**
         * The team that owns it. team_aurous is the vendor; it sends no requests.
         */
        team: WorldTeamId;
        /**
         * What holds where the request says nothing, instead of what the platform has (S).
         */
        defaults: WorldDefaults;
    }>;
    /**
     * Characters, in the order in which they are listed. They stay in their status (A).
     */
    characters: Array<{
        /**
         * That it begins with `char_` is S, that 24 or 26 of Crockford's characters follow is read off examples (S).
         */
        id: string;
        /**
         * Whose it is.
         */
        team: WorldTeamId;
        /**
         * A name for people.
         */
        name: string;
        /**
         * One of the four (S); only `ready` ones can be used (S).
         */
        status: 'synthesizing' | 'reviewing' | 'ready' | 'failed';
        /**
         * When it was requested.
         */
        created_at: string;
        /**
         * How many images it was made from.
         */
        reference_count: number;
        /**
         * Its consistency default (S), where neither the request nor the style says anything (A).
         */
        denoise_strength?: number;
    }>;
    /**
     * Files that do not expire (A); those that a client makes do after 24 hours (P).
     */
    files: Array<{
        /**
         * That it begins with `file_` is S, that 24 or 26 of Crockford's characters follow is read off examples (S).
         */
        id: string;
        /**
         * Whose it is.
         */
        team: WorldTeamId;
        /**
         * What it is for (P).
         */
        purpose: 'reference' | 'first_frame' | 'last_frame';
        /**
         * The media type of the image (P).
         */
        mime_type: 'image/png' | 'image/jpeg' | 'image/webp';
        /**
         * How many bytes it has.
         */
        size_bytes: number;
        /**
         * Its width in pixels.
         */
        width_px: number;
        /**
         * Its height in pixels.
         */
        height_px: number;
    }>;
    /**
     * The prompts whose generations do not succeed (A), by the status in which those end (P).
     */
    prompts: {
        /**
         * The prompt, letter for letter but for blanks around it.
         */
        failed: string;
        /**
         * The prompt, letter for letter but for blanks around it.
         */
        moderation_rejected: string;
    };
    /**
     * The address of every host that `hosts` does not have (A).
     */
    public_address: WorldAddress;
    /**
     * The addresses of hosts that are not public (A), which the URL policy refuses (S).
     */
    hosts: {
        [key: string]: Array<WorldAddress>;
    };
};

export type WorldCount = number;

/**
 * How many tokens it holds, and how many come back in a minute.
 */
export type WorldBucket = {
    burst: number;
    per_minute: number;
};

export type WorldTeamId = string;

export type WorldVersion = string;

export type WorldAddress = string;

export type WorldDefaults = {
    /**
     * Diffusion steps.
     */
    steps?: number;
    /**
     * How closely the prompt is followed.
     */
    guidance_scale?: number;
    /**
     * How much the guidance is dampened.
     */
    cfg_rescale?: number;
    /**
     * How far an image may depart from references or a character.
     */
    denoise_strength?: number;
};
