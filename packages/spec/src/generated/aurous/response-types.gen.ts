// Written by `pnpm generate` from openapi/aurous/; change it there.

/** A text that an enum does not list: a server may come to send one. */
type OutlayUnlistedText = string & {};

export type Webhooks = ImageFinishedWebhookRequest;

/**
 * A version of the API, the date of its release. 2026-09-01 is a sample.
 */
export type Version = '2026-05-15' | '2026-09-01';

/**
 * The id of a request.
 */
export type RequestId = string;

/**
 * The id of a generation.
 */
export type GenerationId = string;

/**
 * The id of a LoRA, `lora_` and 24 or 26 characters, or a UUID.
 */
export type LoraId = string;

/**
 * A LoRA by its id, `lora_` and 24 or 26 characters, by its UUID of older days, or by its slug.
 */
export type LoraIdOrSlug = string;

/**
 * The id of a character, `char_` and 24 or 26 characters, or its UUID of older days.
 */
export type CharacterId = string;

/**
 * The id of a file, `file_` and 24 or 26 characters.
 */
export type FileId = string;

/**
 * A reference image: the id of a file from `POST /v1/files`, or an https URL that the URL policy allows. What a URL
 * points at is fetched by the server and kept as a file of the team for 24 hours.
 *
 */
export type ReferenceImage = string;

/**
 * What is to be generated. The estimate and the run take the same body and judge it in the same way. Lengths count
 * Unicode code points.
 *
 * A value that is given always counts. Where none is given, the default of the style holds, then that of the
 * platform; `denoise_strength` has one only when references or a character are attached.
 *
 * Use `size`, or `width` and `height`, or neither; and `character_id` or `reference_image_urls`, or neither. That
 * fields other than these are refused is assumed.
 *
 */
export type CreateImage = {
    /**
     * What the image should show. Whitespace alone, of whatever kind Unicode knows, is refused.
     */
    prompt: string;
    /**
     * What the image should not show.
     */
    negative_prompt?: string;
    /**
     * The style, a LoRA of `GET /v1/loras`. When absent, the platform chooses one that suits the prompt, or none. On
     * sample data that is the first LoRA that the team can use, one of whose keywords stands in the prompt, which is
     * assumed.
     *
     */
    lora_id?: LoraIdOrSlug;
    /**
     * A character from `POST /v1/characters`, whose reference images anchor the identity. It has to be `ready`: any
     * other status gets 400 `character_not_ready`. A character of another team gets the 404 of one that does not
     * exist. Not together with `reference_image_urls`, which gets 400 `mutually_exclusive_input`.
     *
     */
    character_id?: CharacterId;
    /**
     * Width of each image in pixels, snapped to the nearest multiple of 32; halfway is snapped up. Only with
     * `height` (400 `missing_field` without), and not with `size` (400 `parameter_invalid_combination`). That it has
     * to be a whole number, and which way halfway goes, is assumed.
     *
     */
    width?: number;
    /**
     * Height of each image in pixels, snapped to the nearest multiple of 32; halfway is snapped up. Only with
     * `width` (400 `missing_field` without), and not with `size` (400 `parameter_invalid_combination`). That it has
     * to be a whole number, and which way halfway goes, is assumed.
     *
     */
    height?: number;
    /**
     * Diffusion steps; more of them bring more detail and take longer. By default the style's, else 11.
     */
    steps?: number;
    /**
     * How closely the prompt is followed; higher is more literal. By default the style's, else 4.3.
     */
    guidance_scale?: number;
    /**
     * Dampens the guidance, against burnt and oversaturated images at a high `guidance_scale`. Holds for every
     * generation, with references or without. By default the style's, else 0.7.
     *
     */
    cfg_rescale?: number;
    /**
     * How far an image may depart from the references or the character that are attached. By default the style's,
     * else the character's own for consistency, else 0.6; that the style goes before the character is assumed.
     * Without references and character it is ignored and has no default.
     *
     */
    denoise_strength?: number;
    /**
     * Makes a generation reproducible. When absent, the model picks one, which the generation tells once it has
     * succeeded. That it is a whole number which every client can carry is assumed.
     *
     */
    seed?: number;
    /**
     * A preset, `<tier>_<ratio>`, instead of `width` and `height` (both get 400 `parameter_invalid_combination`).
     * Without either, an image has 1024×1024 pixels. All tiers cost the same. Both are assumed.
     *
     * The pixels are assumed: a tier's square has sides of 2048 or 4096, other ratios keep its area, shrunk in
     * proportion where a side would be above 4096, and each side is snapped to 32.
     *
     * | ratio | 2k | 4k |
     * | --- | --- | --- |
     * | 1:1 | 2048×2048 | 4096×4096 |
     * | 3:2 | 2496×1664 | 4096×2720 |
     * | 2:3 | 1664×2496 | 2720×4096 |
     * | 4:3 | 2368×1760 | 4096×3072 |
     * | 3:4 | 1760×2368 | 3072×4096 |
     * | 16:9 | 2720×1536 | 4096×2304 |
     * | 9:16 | 1536×2720 | 2304×4096 |
     * | 21:9 | 3136×1344 | 4096×1760 |
     *
     */
    size?: '2k_1_1' | '2k_3_2' | '2k_2_3' | '2k_4_3' | '2k_3_4' | '2k_16_9' | '2k_9_16' | '2k_21_9' | '4k_1_1' | '4k_3_2' | '4k_2_3' | '4k_4_3' | '4k_3_4' | '4k_16_9' | '4k_9_16' | '4k_21_9';
    /**
     * How many images to generate.
     */
    count?: number;
    /**
     * Has a language model rewrite the prompt by the template of the style. An enhanced generation costs a multiple
     * of the base price, see `GET /v1/pricing`.
     *
     */
    enhance_prompt?: boolean;
    /**
     * Where to send `imageFinished` when the generation completes or fails: an https URL that the URL policy allows.
     * Its length and the policy are assumed to be those of reference URLs. A mock that delivers webhooks to
     * named origins accepts those, and URLs of its own machine, over http, too; it delivers to the named ones only.
     *
     */
    webhook_url?: string;
    /**
     * Reference images, which are free. An empty list counts as absent. A file that is unknown or another team's gets 404, a
     * status that is assumed. Not
     * together with `character_id`, which gets 400 `mutually_exclusive_input`.
     *
     */
    reference_image_urls?: Array<ReferenceImage>;
};

/**
 * What a generation would cost.
 */
export type Estimate = {
    /**
     * What this is.
     */
    object: 'estimate';
    /**
     * The total and its parts.
     */
    estimated_cost: {
        /**
         * The total.
         */
        amount: Credits;
        breakdown: CostBreakdown;
    };
    currency: Currency;
};

/**
 * An amount of credits with up to four decimal places, which are assumed.
 */
export type Credits = number;

/**
 * The unit of amounts.
 */
export type Currency = 'credit';

/**
 * The parts of a cost. `enhance` is there only when the prompt is enhanced.
 */
export type CostBreakdown = {
    /**
     * For the images themselves, base price × count.
     */
    base: Credits;
    /**
     * For enhancing the prompt, base price × count × (multiplier − 1).
     */
    enhance?: Credits;
};

/**
 * What a generation costs.
 */
export type Cost = {
    /**
     * What is held while the generation runs, and what was charged once it has succeeded. That it is 0 when the
     * generation has ended otherwise is assumed.
     *
     */
    amount: Credits;
    currency: Currency;
    breakdown: CostBreakdown;
};

/**
 * A generation. That every field is always there, with null where there is nothing to tell, is assumed.
 *
 */
export type Generation = {
    id: GenerationId;
    status: GenerationStatus;
    /**
     * The prompt of the request.
     */
    prompt: string;
    /**
     * When it was requested.
     */
    created_at: string;
    /**
     * What is generated. The value is assumed.
     */
    media_type: 'image';
    /**
     * The negative prompt of the request.
     */
    negative_prompt: string | null;
    /**
     * Where the images are, one URL for each; empty until the generation has succeeded.
     */
    output_urls: Array<string>;
    /**
     * The references of the request; empty when there were none.
     */
    reference_image_urls: Array<string>;
    /**
     * Why it did not succeed.
     */
    error_message: string | null;
    /**
     * How long it took in milliseconds.
     */
    duration_ms: number | null;
    cost: Cost;
    /**
     * Width of each image in pixels, snapped.
     */
    width: number;
    /**
     * Height of each image in pixels, snapped.
     */
    height: number;
    /**
     * How many images were requested.
     */
    image_count: number;
    /**
     * The preset, where `size` named one.
     */
    size_preset: string | null;
    /**
     * Whether the images start from the prompt alone or from references or a character, too. The values are assumed.
     */
    inference_type: 'text_to_image' | 'image_to_image' | OutlayUnlistedText;
    /**
     * The rescale factor that was used.
     */
    cfg_rescale: number;
    /**
     * The denoising strength that was used; null without references and character.
     */
    denoise_strength: number | null;
    /**
     * The seed of the request. Where it named none, null at first, and once the generation has succeeded the one
     * that the model picked.
     *
     */
    seed: number | null;
    /**
     * The character of the request.
     */
    character_id: string | null;
    /**
     * The style that was used, named or chosen from the prompt; null when there was none.
     */
    loras: Array<UsedLora> | null;
    /**
     * The version that priced it.
     */
    aurous_version: Version | OutlayUnlistedText;
    /**
     * The id of the request that started it.
     */
    creation_request_id: RequestId;
    /**
     * When it ended, however.
     */
    completed_at: string | null;
};

/**
 * From `pending` over `processing` to one of the others, which are final. `cancelled` and `expired` are the vendor's;
 * no route described here leads to them.
 *
 */
export type GenerationStatus = 'pending' | 'processing' | 'succeeded' | 'failed' | 'cancelled' | 'expired' | 'moderation_rejected' | OutlayUnlistedText;

/**
 * A LoRA that a generation used.
 */
export type UsedLora = {
    id: LoraId;
    /**
     * A name for people.
     */
    name: string;
};

/**
 * What a webhook tells.
 */
export type ImageEvent = {
    /**
     * `image.completed` when the generation has succeeded, `image.failed` when it has ended otherwise. That a rejection
     * by moderation counts as a failure is assumed.
     *
     */
    event: 'image.completed' | 'image.failed' | OutlayUnlistedText;
    /**
     * The generation, as `GET /v1/images/{id}` has it.
     */
    data: Generation;
};

/**
 * A LoRA, which gives generations a style. A default that is null is the platform's. The names of the defaults other
 * than `default_steps` are assumed.
 *
 */
export type Lora = {
    id: LoraId;
    /**
     * A name for people.
     */
    name: string;
    /**
     * A name for URLs.
     */
    slug: string;
    /**
     * Whether every team can use it.
     */
    is_public: boolean;
    /**
     * Steps where the request names none.
     */
    default_steps: number | null;
    /**
     * Guidance scale where the request names none.
     */
    default_guidance_scale: number | null;
    /**
     * Rescale factor where the request names none.
     */
    default_cfg_rescale: number | null;
    /**
     * Denoising strength where the request names none and has references or a character.
     */
    default_denoise_strength: number | null;
};

/**
 * The LoRAs that a team can use.
 */
export type LoraList = Array<Lora>;

/**
 * What a character is made from.
 */
export type CreateCharacter = {
    /**
     * A name for people. Whitespace alone is refused.
     */
    name: string;
    /**
     * Images of the character.
     */
    reference_image_urls: Array<ReferenceImage>;
};

/**
 * A character.
 */
export type Character = {
    id: CharacterId;
    /**
     * A name for people.
     */
    name: string;
    status: CharacterStatus;
    /**
     * When it was requested.
     */
    created_at: string;
    /**
     * How many images it is made from.
     */
    reference_count: number;
};

/**
 * A generation can use a character that is `ready`, and no other.
 */
export type CharacterStatus = 'synthesizing' | 'reviewing' | 'ready' | 'failed' | OutlayUnlistedText;

/**
 * The characters of a team.
 */
export type CharacterList = Array<Character>;

/**
 * A form with an image.
 */
export type CreateFile = {
    /**
     * A PNG, JPEG or WebP image of at most 10 MB and 4096 pixels a side; its bytes tell which, not its name.
     */
    file: Blob | File;
    purpose: FilePurpose;
};

/**
 * What the file is for. That it has to be said is assumed.
 */
export type FilePurpose = 'reference' | 'first_frame' | 'last_frame';

/**
 * A file, which is kept for 24 hours.
 */
export type UploadedFile = {
    id: FileId;
    /**
     * What this is.
     */
    object: 'file';
    purpose: FilePurpose | OutlayUnlistedText;
    /**
     * The media type of the image.
     */
    mime_type: 'image/png' | 'image/jpeg' | 'image/webp' | OutlayUnlistedText;
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
    /**
     * Where it can be read for one hour.
     */
    url: string;
    /**
     * From when on its id is unknown.
     */
    expires_at: string;
};

/**
 * What things cost by one version of the API.
 */
export type Pricing = {
    /**
     * What this is.
     */
    object: 'pricing';
    version: Version | OutlayUnlistedText;
    currency: Currency;
    /**
     * What a generation costs.
     */
    image: {
        /**
         * For each image.
         */
        base: Credits;
        /**
         * What an enhanced generation costs, as a multiple of the base price.
         */
        enhance_prompt_multiplier: number;
        /**
         * For each reference and each image.
         */
        reference_image_per_image: Credits;
    };
};

/**
 * The credits of a team.
 */
export type Balance = {
    /**
     * The balance of the team, including what is held.
     */
    credits: Credits;
    /**
     * What is held for generations that run.
     */
    held_credits: Credits;
    /**
     * `credits` − `held_credits`.
     */
    available_credits: Credits;
    currency: Currency;
};

/**
 * The request is invalid.
 */
export type InvalidRequestError = {
    /**
     * What is wrong.
     */
    error: {
        /**
         * The kind of the error.
         */
        type: 'invalid_request';
        /**
         * What is wrong.
         */
        code: 'invalid_format' | 'value_out_of_range' | 'missing_field' | 'parameter_invalid_combination' | 'mutually_exclusive_input' | 'character_not_ready' | 'unknown_version';
        message: ErrorMessage;
        param: ErrorParam;
        doc_url: ErrorDocUrl;
        request_id: RequestId;
    };
};

/**
 * The key does not let the request in.
 */
export type AuthenticationError = {
    /**
     * What is wrong.
     */
    error: {
        /**
         * The kind of the error.
         */
        type: 'authentication';
        /**
         * What is wrong.
         */
        code: 'missing_api_key' | 'invalid_api_key' | 'revoked_api_key';
        message: ErrorMessage;
        param: ErrorParam;
        doc_url: ErrorDocUrl;
        request_id: RequestId;
    };
};

/**
 * The team has too few credits. The message names those available and those required.
 */
export type BalanceError = {
    /**
     * What is wrong.
     */
    error: {
        /**
         * The kind of the error.
         */
        type: 'invalid_request';
        /**
         * What is wrong.
         */
        code: 'balance_too_low';
        message: ErrorMessage;
        param: ErrorParam;
        doc_url: ErrorDocUrl;
        request_id: RequestId;
    };
};

/**
 * No such route, or nothing there that the team may see.
 */
export type NotFoundError = {
    /**
     * What is wrong.
     */
    error: {
        /**
         * The kind of the error.
         */
        type: 'not_found';
        /**
         * What is wrong.
         */
        code: 'resource_not_found';
        message: ErrorMessage;
        param: ErrorParam;
        doc_url: ErrorDocUrl;
        request_id: RequestId;
    };
};

/**
 * The route does not take this method.
 */
export type MethodNotAllowedError = {
    /**
     * What is wrong.
     */
    error: {
        /**
         * The kind of the error.
         */
        type: 'invalid_request';
        /**
         * What is wrong.
         */
        code: 'method_not_allowed';
        message: ErrorMessage;
        param: ErrorParam;
        doc_url: ErrorDocUrl;
        request_id: RequestId;
    };
};

/**
 * The key of the request is taken.
 */
export type ConflictError = {
    /**
     * What is wrong.
     */
    error: {
        /**
         * The kind of the error.
         */
        type: 'invalid_request';
        /**
         * What is wrong.
         */
        code: 'idempotency_key_in_use';
        message: ErrorMessage;
        param: ErrorParam;
        doc_url: ErrorDocUrl;
        request_id: RequestId;
    };
};

/**
 * The body is too large.
 */
export type PayloadTooLargeError = {
    /**
     * What is wrong.
     */
    error: {
        /**
         * The kind of the error.
         */
        type: 'invalid_request';
        /**
         * What is wrong.
         */
        code: 'payload_too_large';
        message: ErrorMessage;
        param: ErrorParam;
        doc_url: ErrorDocUrl;
        request_id: RequestId;
    };
};

/**
 * The body is too large, or no storage is left for the file.
 */
export type FileTooLargeError = {
    /**
     * What is wrong.
     */
    error: {
        /**
         * The kind of the error.
         */
        type: 'invalid_request';
        /**
         * What is wrong.
         */
        code: 'payload_too_large' | 'storage_limit_exceeded';
        message: ErrorMessage;
        param: ErrorParam;
        doc_url: ErrorDocUrl;
        request_id: RequestId;
    };
};

/**
 * The body is of a media type that the route does not take.
 */
export type UnsupportedMediaTypeError = {
    /**
     * What is wrong.
     */
    error: {
        /**
         * The kind of the error.
         */
        type: 'invalid_request';
        /**
         * What is wrong.
         */
        code: 'unsupported_media_type';
        message: ErrorMessage;
        param: ErrorParam;
        doc_url: ErrorDocUrl;
        request_id: RequestId;
    };
};

/**
 * Too many requests of one class. The message names the class and the seconds to wait.
 */
export type RateLimitError = {
    /**
     * What is wrong.
     */
    error: {
        /**
         * The kind of the error.
         */
        type: 'rate_limit';
        /**
         * What is wrong.
         */
        code: 'too_many_requests';
        message: ErrorMessage;
        param: ErrorParam;
        doc_url: ErrorDocUrl;
        request_id: RequestId;
    };
};

/**
 * The server failed, or cannot name a price.
 */
export type ServerError = {
    /**
     * What is wrong.
     */
    error: {
        /**
         * The kind of the error.
         */
        type: 'server_error';
        /**
         * What is wrong.
         */
        code: 'internal_error';
        message: ErrorMessage;
        param: ErrorParam;
        doc_url: ErrorDocUrl;
        request_id: RequestId;
    };
};

/**
 * One sentence that says what must be sent and what was received.
 */
export type ErrorMessage = string;

/**
 * The field or header that is at fault, dotted where it is nested (`reference_image_urls.0`, which is assumed); null when
 * it is none in particular.
 *
 */
export type ErrorParam = string | null;

/**
 * A page about the code. The address is assumed.
 */
export type ErrorDocUrl = string;

/**
 * The version of the API to answer by, a date. When absent, the one that the team is pinned to, else 2026-05-15. One
 * that is not a date gets 400 `invalid_format`, one that there is not gets 400 `unknown_version`. The version 2026-09-01
 * is a sample, so that pins can be seen.
 *
 */
export type AurousVersion = Version;

/**
 * A text of your choice, the same when you send the same request again. See Idempotency above. A length that is not
 * allowed gets 400 `value_out_of_range`, which is assumed.
 *
 */
export type IdempotencyKey = string;

export type EstimateImageData = {
    body: CreateImage;
    headers?: {
        /**
         * The version of the API to answer by, a date. When absent, the one that the team is pinned to, else 2026-05-15. One
         * that is not a date gets 400 `invalid_format`, one that there is not gets 400 `unknown_version`. The version 2026-09-01
         * is a sample, so that pins can be seen.
         *
         */
        'Aurous-Version'?: Version;
    };
    path?: never;
    query?: never;
    url: '/v1/images/estimate';
};

export type EstimateImageErrors = {
    /**
     * The request does not fit, or names a character that is not ready. See the order of checks.
     */
    400: InvalidRequestError;
    /**
     * The key is missing, empty, unknown or revoked. No response shows a key.
     */
    401: AuthenticationError;
    /**
     * No such route, or no such LoRA, character or file. Whether it exists for another team, or is inactive, makes no
     * difference.
     *
     */
    404: NotFoundError;
    /**
     * The route exists for another method, which `Allow` names.
     */
    405: MethodNotAllowedError;
    /**
     * The body is larger than 1 MiB, or holds more than 100,000 JSON values.
     */
    413: PayloadTooLargeError;
    /**
     * The body is not declared as JSON.
     */
    415: UnsupportedMediaTypeError;
    /**
     * The bucket `estimate_post` of the team is empty.
     */
    429: RateLimitError;
    /**
     * The server cannot name a price, or failed.
     */
    500: ServerError;
};

export type EstimateImageError = EstimateImageErrors[keyof EstimateImageErrors];

export type EstimateImageResponses = {
    /**
     * What the generation would cost.
     */
    200: Estimate;
};

export type EstimateImageResponse = EstimateImageResponses[keyof EstimateImageResponses];

export type CreateImageData = {
    body: CreateImage;
    headers?: {
        /**
         * The version of the API to answer by, a date. When absent, the one that the team is pinned to, else 2026-05-15. One
         * that is not a date gets 400 `invalid_format`, one that there is not gets 400 `unknown_version`. The version 2026-09-01
         * is a sample, so that pins can be seen.
         *
         */
        'Aurous-Version'?: Version;
        /**
         * A text of your choice, the same when you send the same request again. See Idempotency above. A length that is not
         * allowed gets 400 `value_out_of_range`, which is assumed.
         *
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/v1/images';
};

export type CreateImageErrors = {
    /**
     * The request does not fit, or names a character that is not ready. See the order of checks.
     */
    400: InvalidRequestError;
    /**
     * The key is missing, empty, unknown or revoked. No response shows a key.
     */
    401: AuthenticationError;
    /**
     * The team has fewer credits available than the generation costs.
     */
    402: BalanceError;
    /**
     * No such route, or no such LoRA, character or file. Whether it exists for another team, or is inactive, makes no
     * difference.
     *
     */
    404: NotFoundError;
    /**
     * The route exists for another method, which `Allow` names.
     */
    405: MethodNotAllowedError;
    /**
     * The `Idempotency-Key` came with another body, or its first request is still running.
     */
    409: ConflictError;
    /**
     * The body is larger than 1 MiB, or holds more than 100,000 JSON values.
     */
    413: PayloadTooLargeError;
    /**
     * The body is not declared as JSON.
     */
    415: UnsupportedMediaTypeError;
    /**
     * The bucket `create_post` of the team is empty.
     */
    429: RateLimitError;
    /**
     * The server cannot name a price, or failed.
     */
    500: ServerError;
};

export type CreateImageError = CreateImageErrors[keyof CreateImageErrors];

export type CreateImageResponses = {
    /**
     * The generation, which has begun. The status is assumed.
     */
    202: Generation;
};

export type CreateImageResponse = CreateImageResponses[keyof CreateImageResponses];

export type GetImageData = {
    body?: never;
    headers?: {
        /**
         * The version of the API to answer by, a date. When absent, the one that the team is pinned to, else 2026-05-15. One
         * that is not a date gets 400 `invalid_format`, one that there is not gets 400 `unknown_version`. The version 2026-09-01
         * is a sample, so that pins can be seen.
         *
         */
        'Aurous-Version'?: Version;
    };
    path: {
        /**
         * The id of the generation, `img_…`. Anything that is not the id of a generation gets 404.
         */
        id: string;
    };
    query?: never;
    url: '/v1/images/{id}';
};

export type GetImageErrors = {
    /**
     * The version is not a date, or it does not exist.
     */
    400: InvalidRequestError;
    /**
     * The key is missing, empty, unknown or revoked. No response shows a key.
     */
    401: AuthenticationError;
    /**
     * No such route, or no such generation.
     */
    404: NotFoundError;
    /**
     * The route exists for another method, which `Allow` names.
     */
    405: MethodNotAllowedError;
    /**
     * The bucket `read_get` of the team is empty.
     */
    429: RateLimitError;
    /**
     * The server failed; the request was not at fault.
     */
    500: ServerError;
};

export type GetImageError = GetImageErrors[keyof GetImageErrors];

export type GetImageResponses = {
    /**
     * The generation.
     */
    200: Generation;
};

export type GetImageResponse = GetImageResponses[keyof GetImageResponses];

export type ListLorasData = {
    body?: never;
    headers?: {
        /**
         * The version of the API to answer by, a date. When absent, the one that the team is pinned to, else 2026-05-15. One
         * that is not a date gets 400 `invalid_format`, one that there is not gets 400 `unknown_version`. The version 2026-09-01
         * is a sample, so that pins can be seen.
         *
         */
        'Aurous-Version'?: Version;
    };
    path?: never;
    query?: never;
    url: '/v1/loras';
};

export type ListLorasErrors = {
    /**
     * The version is not a date, or it does not exist.
     */
    400: InvalidRequestError;
    /**
     * The key is missing, empty, unknown or revoked. No response shows a key.
     */
    401: AuthenticationError;
    /**
     * No such route. A trailing slash makes another route.
     */
    404: NotFoundError;
    /**
     * The route exists for another method, which `Allow` names.
     */
    405: MethodNotAllowedError;
    /**
     * The bucket `read_get` of the team is empty.
     */
    429: RateLimitError;
    /**
     * The server failed; the request was not at fault.
     */
    500: ServerError;
};

export type ListLorasError = ListLorasErrors[keyof ListLorasErrors];

export type ListLorasResponses = {
    /**
     * The LoRAs.
     */
    200: LoraList;
};

export type ListLorasResponse = ListLorasResponses[keyof ListLorasResponses];

export type ListCharactersData = {
    body?: never;
    headers?: {
        /**
         * The version of the API to answer by, a date. When absent, the one that the team is pinned to, else 2026-05-15. One
         * that is not a date gets 400 `invalid_format`, one that there is not gets 400 `unknown_version`. The version 2026-09-01
         * is a sample, so that pins can be seen.
         *
         */
        'Aurous-Version'?: Version;
    };
    path?: never;
    query?: never;
    url: '/v1/characters';
};

export type ListCharactersErrors = {
    /**
     * The version is not a date, or it does not exist.
     */
    400: InvalidRequestError;
    /**
     * The key is missing, empty, unknown or revoked. No response shows a key.
     */
    401: AuthenticationError;
    /**
     * No such route. A trailing slash makes another route.
     */
    404: NotFoundError;
    /**
     * The route exists for other methods, which `Allow` names.
     */
    405: MethodNotAllowedError;
    /**
     * The bucket `read_get` of the team is empty.
     */
    429: RateLimitError;
    /**
     * The server failed; the request was not at fault.
     */
    500: ServerError;
};

export type ListCharactersError = ListCharactersErrors[keyof ListCharactersErrors];

export type ListCharactersResponses = {
    /**
     * The characters.
     */
    200: CharacterList;
};

export type ListCharactersResponse = ListCharactersResponses[keyof ListCharactersResponses];

export type CreateCharacterData = {
    body: CreateCharacter;
    headers?: {
        /**
         * The version of the API to answer by, a date. When absent, the one that the team is pinned to, else 2026-05-15. One
         * that is not a date gets 400 `invalid_format`, one that there is not gets 400 `unknown_version`. The version 2026-09-01
         * is a sample, so that pins can be seen.
         *
         */
        'Aurous-Version'?: Version;
    };
    path?: never;
    query?: never;
    url: '/v1/characters';
};

export type CreateCharacterErrors = {
    /**
     * The request is invalid. See the order of checks.
     */
    400: InvalidRequestError;
    /**
     * The key is missing, empty, unknown or revoked. No response shows a key.
     */
    401: AuthenticationError;
    /**
     * No such route, or no such file.
     */
    404: NotFoundError;
    /**
     * The route exists for other methods, which `Allow` names.
     */
    405: MethodNotAllowedError;
    /**
     * The body is larger than 1 MiB, or holds more than 100,000 JSON values.
     */
    413: PayloadTooLargeError;
    /**
     * The body is not declared as JSON.
     */
    415: UnsupportedMediaTypeError;
    /**
     * The bucket `create_post` of the team is empty.
     */
    429: RateLimitError;
    /**
     * The server failed; the request was not at fault.
     */
    500: ServerError;
};

export type CreateCharacterError = CreateCharacterErrors[keyof CreateCharacterErrors];

export type CreateCharacterResponses = {
    /**
     * The character, which is being synthesized.
     */
    202: Character;
};

export type CreateCharacterResponse = CreateCharacterResponses[keyof CreateCharacterResponses];

export type GetCharacterData = {
    body?: never;
    headers?: {
        /**
         * The version of the API to answer by, a date. When absent, the one that the team is pinned to, else 2026-05-15. One
         * that is not a date gets 400 `invalid_format`, one that there is not gets 400 `unknown_version`. The version 2026-09-01
         * is a sample, so that pins can be seen.
         *
         */
        'Aurous-Version'?: Version;
    };
    path: {
        /**
         * The id of the character, `char_…` or a UUID. Anything that is not the id of a character gets 404.
         */
        id: string;
    };
    query?: never;
    url: '/v1/characters/{id}';
};

export type GetCharacterErrors = {
    /**
     * The version is not a date, or it does not exist.
     */
    400: InvalidRequestError;
    /**
     * The key is missing, empty, unknown or revoked. No response shows a key.
     */
    401: AuthenticationError;
    /**
     * No such route, or no such character.
     */
    404: NotFoundError;
    /**
     * The route exists for another method, which `Allow` names.
     */
    405: MethodNotAllowedError;
    /**
     * The bucket `read_get` of the team is empty.
     */
    429: RateLimitError;
    /**
     * The server failed; the request was not at fault.
     */
    500: ServerError;
};

export type GetCharacterError = GetCharacterErrors[keyof GetCharacterErrors];

export type GetCharacterResponses = {
    /**
     * The character.
     */
    200: Character;
};

export type GetCharacterResponse = GetCharacterResponses[keyof GetCharacterResponses];

export type CreateFileData = {
    body: CreateFile;
    headers?: {
        /**
         * The version of the API to answer by, a date. When absent, the one that the team is pinned to, else 2026-05-15. One
         * that is not a date gets 400 `invalid_format`, one that there is not gets 400 `unknown_version`. The version 2026-09-01
         * is a sample, so that pins can be seen.
         *
         */
        'Aurous-Version'?: Version;
        /**
         * A text of your choice, the same when you send the same request again. See Idempotency above. A length that is not
         * allowed gets 400 `value_out_of_range`, which is assumed.
         *
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/v1/files';
};

export type CreateFileErrors = {
    /**
     * The request is invalid. See the order of checks.
     */
    400: InvalidRequestError;
    /**
     * The key is missing, empty, unknown or revoked. No response shows a key.
     */
    401: AuthenticationError;
    /**
     * No such route. A trailing slash makes another route.
     */
    404: NotFoundError;
    /**
     * The route exists for another method, which `Allow` names.
     */
    405: MethodNotAllowedError;
    /**
     * The `Idempotency-Key` came with another body, or its first request is still running.
     */
    409: ConflictError;
    /**
     * The body is larger than 10 MiB or is a form of more than 1,000 parts, or the team keeps as many files as it may.
     */
    413: FileTooLargeError;
    /**
     * The body is not declared as a form.
     */
    415: UnsupportedMediaTypeError;
    /**
     * The bucket `files_post` of the team is empty.
     */
    429: RateLimitError;
    /**
     * The server failed; the request was not at fault.
     */
    500: ServerError;
};

export type CreateFileError = CreateFileErrors[keyof CreateFileErrors];

export type CreateFileResponses = {
    /**
     * The file. The status is assumed.
     */
    201: UploadedFile;
};

export type CreateFileResponse = CreateFileResponses[keyof CreateFileResponses];

export type GetPricingData = {
    body?: never;
    headers?: {
        /**
         * The version of the API to answer by, a date. When absent, the one that the team is pinned to, else 2026-05-15. One
         * that is not a date gets 400 `invalid_format`, one that there is not gets 400 `unknown_version`. The version 2026-09-01
         * is a sample, so that pins can be seen.
         *
         */
        'Aurous-Version'?: Version;
    };
    path?: never;
    query?: never;
    url: '/v1/pricing';
};

export type GetPricingErrors = {
    /**
     * The version is not a date, or it does not exist.
     */
    400: InvalidRequestError;
    /**
     * The key is missing, empty, unknown or revoked. No response shows a key.
     */
    401: AuthenticationError;
    /**
     * No such route. A trailing slash makes another route.
     */
    404: NotFoundError;
    /**
     * The route exists for another method, which `Allow` names.
     */
    405: MethodNotAllowedError;
    /**
     * The bucket `read_get` of the team is empty.
     */
    429: RateLimitError;
    /**
     * The server has no prices of the version, or failed.
     */
    500: ServerError;
};

export type GetPricingError = GetPricingErrors[keyof GetPricingErrors];

export type GetPricingResponses = {
    /**
     * The prices.
     */
    200: Pricing;
};

export type GetPricingResponse = GetPricingResponses[keyof GetPricingResponses];

export type GetBalanceData = {
    body?: never;
    headers?: {
        /**
         * The version of the API to answer by, a date. When absent, the one that the team is pinned to, else 2026-05-15. One
         * that is not a date gets 400 `invalid_format`, one that there is not gets 400 `unknown_version`. The version 2026-09-01
         * is a sample, so that pins can be seen.
         *
         */
        'Aurous-Version'?: Version;
    };
    path?: never;
    query?: never;
    url: '/v1/balance';
};

export type GetBalanceErrors = {
    /**
     * The version is not a date, or it does not exist.
     */
    400: InvalidRequestError;
    /**
     * The key is missing, empty, unknown or revoked. No response shows a key.
     */
    401: AuthenticationError;
    /**
     * No such route. A trailing slash makes another route.
     */
    404: NotFoundError;
    /**
     * The route exists for another method, which `Allow` names.
     */
    405: MethodNotAllowedError;
    /**
     * The bucket `read_get` of the team is empty.
     */
    429: RateLimitError;
    /**
     * The server failed; the request was not at fault.
     */
    500: ServerError;
};

export type GetBalanceError = GetBalanceErrors[keyof GetBalanceErrors];

export type GetBalanceResponses = {
    /**
     * The credits.
     */
    200: Balance;
};

export type GetBalanceResponse = GetBalanceResponses[keyof GetBalanceResponses];

export type ImageFinishedWebhookPayload = ImageEvent;

export type ImageFinishedWebhookRequest = {
    body: ImageFinishedWebhookPayload;
    key: 'imageFinished';
    path?: never;
    query?: never;
};
