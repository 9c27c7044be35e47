// Written by `pnpm generate` from openapi/lumenfall/; change it there.

/** A text that an enum does not list: a server sends none. */
type OutlayUnlistedText = never;

/**
 * What is to be generated. Other parameters are passed through to the provider.
 */
export type ImageRequest = {
    /**
     * The id of a model, such as `gemini-3-pro-image`; with a provider before it, such as `vertex/gemini-3-pro-image`, from that
     * provider alone. Any that `GET /openai/v1/models` does not list gets 404 `MODEL_NOT_FOUND`.
     *
     */
    model: string;
    /**
     * What is to be seen. That one of no characters is refused is assumed.
     */
    prompt: string;
    /**
     * How many images.
     */
    n?: number | null;
    /**
     * Width and height in pixels. On sample data any up to 9999 will do, and none costs more than another; a side above
     * 4096 is not drawn, but 1024x1024 instead (A).
     *
     */
    size?: string | null;
    /**
     * The quality; it moves the price of `dall-e-3`.
     */
    quality?: 'standard' | 'hd' | null;
    /**
     * Whether the answer has the address of an image or the image itself.
     */
    response_format?: 'url' | 'b64_json' | null;
    /**
     * Images come in one answer, not as events: no page of the vendor's mentions partial images. So `true` is refused
     * before it costs anything; the `openai` client would find no event in the answer.
     *
     */
    stream?: false | null;
    /**
     * The style, of models that know one.
     */
    style?: 'vivid' | 'natural' | null;
    [key: string]: unknown;
};

/**
 * What is to be edited, and how. Other parameters are passed through to the provider. That there are at most 16 images is
 * OpenAI's limit, assumed here.
 *
 */
export type EditRequest = {
    /**
     * The image to edit.
     */
    image?: Blob | File;
    /**
     * The images to edit, where there are several.
     */
    'image[]'?: Array<Blob | File>;
    /**
     * What is to be seen. That one of no characters is refused is assumed.
     */
    prompt: string;
    /**
     * The id of a model, such as `gemini-3-pro-image`; with a provider before it, such as `vertex/gemini-3-pro-image`, from that
     * provider alone. Any that `GET /openai/v1/models` does not list gets 404 `MODEL_NOT_FOUND`.
     *
     */
    model: string;
    /**
     * An image as large as the first one, whose transparent areas say where to edit.
     */
    mask?: Blob | File;
    /**
     * How many images.
     */
    n?: number;
    /**
     * Width and height in pixels, as of a generation.
     */
    size?: string;
    /**
     * The quality; `hd` affects the price of `dall-e-3`. The default `standard` is assumed.
     */
    quality?: 'auto' | 'low' | 'medium' | 'high' | 'standard' | 'hd';
    /**
     * Whether the answer has the address of an image or the image itself.
     */
    response_format?: 'url' | 'b64_json';
    /**
     * Images come in one answer, not as events: no page of the vendor's mentions partial images. So `true` is refused
     * before it costs anything; the `openai` client would find no event in the answer.
     *
     */
    stream?: false;
    [key: string]: unknown;
};

/**
 * The conversation. Other parameters are passed through to the provider.
 */
export type ChatRequest = {
    /**
     * The id of a model, such as `sample-chat`; with a provider before it, such as `openrouter/sample-chat`, from that
     * provider alone. Any that `GET /openai/v1/models` does not list gets 404 `MODEL_NOT_FOUND`.
     *
     */
    model: string;
    /**
     * What was said so far.
     */
    messages: Array<ChatMessage>;
    /**
     * The most tokens of a choice. Goes before `max_tokens`; that there are at most 16384 is assumed.
     */
    max_completion_tokens?: number | null;
    /**
     * The most tokens of a choice, by the name of older days. That there are at most 16384 is assumed.
     */
    max_tokens?: number | null;
    /**
     * How many choices; that there are at most 128 is OpenAI's limit, assumed here. Of those that are JSON or calls at most
     * four differ, assumed too.
     *
     */
    n?: number | null;
    /**
     * The same seed gives the same answer (A). The range is that which every client carries exactly (A).
     */
    seed?: number | null;
    /**
     * Whether the answer comes as a stream of events. Not with `dryRun=true`, which gets 400.
     */
    stream?: boolean | null;
    /**
     * What a stream has besides.
     */
    stream_options?: {
        /**
         * Whether the stream has the usage before its end.
         */
        include_usage?: boolean;
        [key: string]: unknown;
    } | null;
    /**
     * What the model may call, in the form of OpenAI's API. It is counted, see Tokens of a chat; `sample-chat` calls one of
     * them where `tool_choice` asks for it, else none (A).
     *
     */
    tools?: Array<{
        [key: string]: unknown;
    }> | null;
    /**
     * Whether a tool has to be called, in the form of OpenAI's API: `required`, a tool by its name, or `allowed_tools`.
     * The answer is one call then, by chance, whose arguments fit the tool's parameters; a tool that `tools` does not
     * have is refused (A).
     *
     */
    tool_choice?: string | {
        [key: string]: unknown;
    } | null;
    /**
     * What the text of the answer has to be, in the form of OpenAI's API: `json_object` for some JSON object, which fits
     * the schema that a message gives after `JSON schema:`, where one does; `json_schema` for JSON that fits
     * `json_schema.schema`. The JSON is made by chance, the same for the same request, and fuller where the bound has room.
     * A `pattern` that is slow to try, such as a repetition of repetitions, is refused, or left to the `format` beside it.
     * A schema that no small value fits is refused (A).
     *
     */
    response_format?: {
        /**
         * What it has to be.
         */
        type: 'text' | 'json_object' | 'json_schema';
        /**
         * The schema, with its name.
         */
        json_schema?: {
            /**
             * A JSON Schema.
             */
            schema?: {
                [key: string]: unknown;
            } | boolean;
            [key: string]: unknown;
        };
        [key: string]: unknown;
    } | null;
    [key: string]: unknown;
};

/**
 * A message; its form is OpenAI's. Other fields, such as `tool_calls`, are passed through.
 */
export type ChatMessage = {
    /**
     * The role of the speaker.
     */
    role: 'developer' | 'system' | 'user' | 'assistant' | 'tool' | 'function';
    /**
     * The text, or its parts.
     */
    content?: string | Array<ChatPart> | null;
    /**
     * The name of the speaker.
     */
    name?: string | null;
    [key: string]: unknown;
};

/**
 * A part of a message; its form is OpenAI's.
 */
export type ChatPart = {
    /**
     * What it is, such as `text` or `image_url`.
     */
    type: string;
    /**
     * The text, of a part of type `text`.
     */
    text?: string;
    [key: string]: unknown;
};

/**
 * The video to make. Other parameters are passed through to the provider.
 */
export type VideoRequest = {
    /**
     * The id of a model, such as `sora-2`; with a provider before it, such as `openai/sora-2`, from that
     * provider alone. Any that `GET /openai/v1/models` does not list gets 404 `MODEL_NOT_FOUND`.
     *
     */
    model: string;
    /**
     * What is to be seen. That one of no characters is refused is assumed.
     */
    prompt: string;
    /**
     * How long it lasts, in whole seconds. Four when neither this nor `duration` says it; this goes before `duration`. Both
     * rules are assumed.
     *
     */
    seconds?: Seconds;
    /**
     * Another name of `seconds`.
     */
    duration?: Seconds;
    /**
     * Width and height in pixels, or their ratio. The default 1280x720 is assumed.
     */
    size?: string | null;
    /**
     * How many videos. That there is one, where the vendor takes up to four, is assumed.
     */
    n?: 1 | null;
    /**
     * The picture that it begins with, in a form a file, in JSON its URL.
     */
    input_reference?: Blob | File;
    [key: string]: unknown;
};

/**
 * A number of seconds, or the text of one. That they are whole, and at most 999, is assumed.
 */
export type Seconds = string | number | null;

/**
 * What a request would cost, approximately.
 */
export type CostEstimate = {
    /**
     * Always true, of a dry run.
     */
    estimated: true;
    /**
     * The model that would be used.
     */
    model: string;
    /**
     * The provider that would handle the request. It may differ on the actual request, as routing is evaluated again.
     *
     */
    provider: string;
    /**
     * The total in micros, 1/1,000,000 USD; divided by 1,000,000, in dollars.
     */
    total_cost_micros: number;
    /**
     * Always USD.
     */
    currency: 'USD';
    /**
     * What the total is made of.
     */
    components: Array<CostComponent>;
};

/**
 * A component of a cost.
 */
export type CostComponent = {
    /**
     * What is paid for, such as `output` or `input`.
     */
    type: string;
    /**
     * What is measured: `image`, `token` or `second`.
     */
    metric: string;
    /**
     * Number of units requested.
     */
    quantity: number;
    /**
     * Number of units that will be billed.
     */
    billable_quantity: number;
    /**
     * Price per unit in USD.
     */
    unit_price: number;
    /**
     * Cost of the component in micros.
     */
    total_cost: number;
};

/**
 * The images; with `dryRun=true` what they would cost.
 */
export type ImageReply = CostEstimate | ImageList;

/**
 * The answer; with `dryRun=true` what it would cost.
 */
export type ChatReply = CostEstimate | ChatCompletion;

/**
 * The images that were made, and what they cost.
 */
export type ImageList = {
    /**
     * When they were made.
     */
    created: Instant;
    /**
     * The images.
     */
    data: Array<Image>;
    metadata: Metadata;
};

/**
 * An image, by its address or itself.
 */
export type Image = {
    /**
     * Where it is.
     */
    url?: string;
    /**
     * The image itself, in base64.
     */
    b64_json?: string;
    /**
     * The prompt that it was made from, where the model changed it; sample models never do (A).
     */
    revised_prompt?: string;
};

/**
 * How a request that has ended was executed, and what it cost.
 */
export type Metadata = {
    /**
     * The model. It stands in the vendor's example.
     */
    model: string;
    /**
     * The model as it was executed, with its provider before it.
     */
    executed_model: string;
    /**
     * The provider.
     */
    provider: string;
    /**
     * The name of the provider for people.
     */
    provider_name: string;
    /**
     * The id of the request at the provider.
     */
    upstream_id: string;
    /**
     * The effective cost in USD.
     */
    cost: number;
    /**
     * Always USD.
     */
    cost_currency: 'USD';
};

/**
 * How a video that has not ended is executed, and what it may cost.
 */
export type RunningMetadata = {
    /**
     * The model. It stands in the vendor's example.
     */
    model: string;
    /**
     * The model as it is executed, with its provider before it.
     */
    executed_model: string;
    /**
     * The provider.
     */
    provider: string;
    /**
     * The name of the provider for people.
     */
    provider_name: string;
    /**
     * The id of the request at the provider.
     */
    upstream_id: string;
    /**
     * What it may cost, in USD.
     */
    cost_estimate: number;
    /**
     * Always USD.
     */
    cost_currency: 'USD';
};

/**
 * The answer to a conversation, in the form of OpenAI's API.
 */
export type ChatCompletion = {
    /**
     * Its id.
     */
    id: string;
    /**
     * What this is.
     */
    object: 'chat.completion';
    /**
     * When it was made.
     */
    created: Instant;
    /**
     * The model.
     */
    model: string;
    /**
     * The answers, as many as `n`.
     */
    choices: Array<ChatChoice>;
    usage: ChatUsage;
    metadata: Metadata;
};

/**
 * A part of a streamed answer, in the form of OpenAI's API.
 */
export type ChatCompletionChunk = {
    /**
     * The id of the answer.
     */
    id: string;
    /**
     * What this is.
     */
    object: 'chat.completion.chunk';
    /**
     * When the answer was made.
     */
    created: Instant;
    /**
     * The model.
     */
    model: string;
    /**
     * What is new of an answer; none beside the usage.
     */
    choices: Array<ChatChunkChoice>;
    /**
     * The tokens of the whole answer, before its end; null before that. Only with `include_usage`.
     */
    usage?: ChatUsage | null;
    /**
     * How it was executed and what it cost, of the last chunk.
     */
    metadata?: Metadata;
};

/**
 * What is new of one answer.
 */
export type ChatChunkChoice = {
    /**
     * Which answer, from 0.
     */
    index: number;
    /**
     * What is to be added.
     */
    delta: {
        /**
         * The role of the speaker.
         */
        role?: 'assistant';
        /**
         * The next piece of the text; null where a tool is called.
         */
        content?: string | null;
        /**
         * The next piece of a call.
         */
        tool_calls?: Array<ChatToolCallDelta>;
        /**
         * Sample models refuse nothing (A).
         */
        refusal?: null;
    };
    /**
     * Sample models tell none (A).
     */
    logprobs?: null;
    /**
     * Why the answer ends, of its last chunk; null before that.
     */
    finish_reason: 'stop' | 'length' | 'tool_calls' | null | OutlayUnlistedText;
};

/**
 * An answer.
 */
export type ChatChoice = {
    /**
     * Which one, from 0.
     */
    index: number;
    /**
     * What is said.
     */
    message: {
        /**
         * The role of the speaker.
         */
        role: 'assistant';
        /**
         * The text; null where a tool is called.
         */
        content: string | null;
        /**
         * The calls of tools, where `tool_choice` asks for one.
         */
        tool_calls?: Array<ChatToolCall>;
        /**
         * Sample models refuse nothing (A).
         */
        refusal?: null;
    };
    /**
     * Sample models tell none (A).
     */
    logprobs?: null;
    /**
     * Why it ends: by itself, at its bound, or with a call.
     */
    finish_reason: 'stop' | 'length' | 'tool_calls' | OutlayUnlistedText;
};

/**
 * A call of a tool, whose arguments are a JSON text that fits its parameters; of a custom tool, its input.
 */
export type ChatToolCall = {
    /**
     * Its id.
     */
    id: string;
    /**
     * What is called.
     */
    type: 'function' | 'custom' | OutlayUnlistedText;
    /**
     * The function and its arguments.
     */
    function?: {
        /**
         * Its name.
         */
        name: string;
        /**
         * The arguments as a JSON text.
         */
        arguments: string;
    };
    /**
     * The custom tool and its input.
     */
    custom?: {
        /**
         * Its name.
         */
        name: string;
        /**
         * The input.
         */
        input: string;
    };
};

/**
 * The next piece of a call; the first has its id, its type and its name.
 */
export type ChatToolCallDelta = {
    /**
     * Which call, from 0.
     */
    index: number;
    /**
     * Its id.
     */
    id?: string;
    /**
     * What is called.
     */
    type?: 'function' | 'custom' | OutlayUnlistedText;
    /**
     * What is new of a function.
     */
    function?: {
        /**
         * Its name.
         */
        name?: string;
        /**
         * The next piece of the arguments.
         */
        arguments?: string;
    };
    /**
     * What is new of a custom tool.
     */
    custom?: {
        /**
         * Its name.
         */
        name?: string;
        /**
         * The next piece of the input.
         */
        input?: string;
    };
};

/**
 * The tokens that are charged.
 */
export type ChatUsage = {
    /**
     * Those of the conversation and the tools.
     */
    prompt_tokens: number;
    /**
     * Those of all choices.
     */
    completion_tokens: number;
    /**
     * All of them.
     */
    total_tokens: number;
};

/**
 * A video. `progress` is OpenAI's, assumed here. That `completed_at` and `error` are always there, with null where there
 * is nothing to tell, is assumed; sample data has no `output` and no `expires_at`: there is nothing to look at (A).
 *
 */
export type Video = {
    /**
     * Its id.
     */
    id: string;
    /**
     * What this is.
     */
    object: 'video';
    /**
     * When it was requested.
     */
    created_at: Instant;
    /**
     * When it was completed.
     */
    completed_at: MaybeInstant;
    /**
     * When its output expires.
     */
    expires_at?: MaybeInstant;
    /**
     * From `queued` over `in_progress` to one of the others, which are final.
     */
    status: 'queued' | 'in_progress' | 'completed' | 'failed' | OutlayUnlistedText;
    /**
     * How far it is in per cent.
     */
    progress?: number;
    /**
     * The model.
     */
    model: string;
    /**
     * The prompt of the request.
     */
    prompt: string;
    /**
     * How long it lasts, as text.
     */
    seconds: string;
    /**
     * The size of the request.
     */
    size: string;
    /**
     * What was made, once it is completed.
     */
    output?: VideoOutput | null;
    /**
     * Why it failed.
     */
    error: VideoFailure | null;
    /**
     * How it is executed, and what it may cost while it runs or did cost once it is completed, never both; neither when it
     * has failed (A).
     *
     */
    metadata: RunningMetadata | Metadata | FailedMetadata;
};

/**
 * How a video that failed was executed. It cost nothing.
 */
export type FailedMetadata = {
    /**
     * The model. It stands in the vendor's example.
     */
    model: string;
    /**
     * The model as it was executed, with its provider before it.
     */
    executed_model: string;
    /**
     * The provider.
     */
    provider: string;
    /**
     * The name of the provider for people.
     */
    provider_name: string;
    /**
     * The id of the request at the provider.
     */
    upstream_id: string;
};

/**
 * A video that was made.
 */
export type VideoOutput = {
    /**
     * Where it is.
     */
    url: string;
};

/**
 * Why a video failed. Its fields are those of OpenAI's API, assumed here.
 */
export type VideoFailure = {
    /**
     * What kind.
     */
    code: string;
    /**
     * A sentence.
     */
    message: string;
};

/**
 * A model.
 */
export type Model = {
    /**
     * Its id.
     */
    id: string;
    /**
     * What this is.
     */
    object: 'model';
    /**
     * When it was added.
     */
    created: Instant;
    /**
     * Whose model it is.
     */
    owned_by: string;
};

/**
 * Models.
 */
export type ModelList = {
    /**
     * What this is.
     */
    object: 'list';
    /**
     * The models.
     */
    data: Array<Model>;
};

/**
 * How an account pays, and what it has.
 */
export type Balance = {
    /**
     * What this is.
     */
    object: 'balance';
    /**
     * How it pays.
     */
    billing_type: 'prepaid' | 'postpaid' | OutlayUnlistedText;
    /**
     * What it has.
     */
    available: {
        /**
         * In USD; null for a postpaid account.
         */
        amount: number | null;
        /**
         * Always usd.
         */
        currency: 'usd';
    };
};

/**
 * Entries of the ledger.
 */
export type RequestList = {
    /**
     * What this is.
     */
    object: 'list';
    /**
     * The entries, newest first.
     */
    data: Array<LedgerEntry>;
};

/**
 * A request that was charged, an auto top-up, or the sum of the oldest entries: of more than 10,000 those are forgotten,
 * and one entry carries their sum forward, so that the costs of all entries still make the balance.
 *
 */
export type LedgerEntry = {
    /**
     * The id of the request, as in `X-Lumenfall-Request-Id`, or of the top-up; `carried_forward` of a sum.
     */
    id: string;
    /**
     * The model; null of a top-up and of a sum.
     */
    model: string | null;
    /**
     * What was booked.
     */
    status: 'completed' | 'topped_up' | 'carried_forward' | OutlayUnlistedText;
    /**
     * In USD; below 0 of a top-up, which adds to the balance.
     */
    cost: number;
    /**
     * When it was booked.
     */
    created: Instant;
};

/**
 * Invoices.
 */
export type InvoiceList = {
    /**
     * What this is.
     */
    object: 'list';
    /**
     * The invoices, newest first.
     */
    data: Array<Invoice>;
};

/**
 * What an account has to pay for a calendar month in UTC.
 */
export type Invoice = {
    /**
     * Its id.
     */
    id: string;
    /**
     * What this is.
     */
    object: 'invoice';
    /**
     * The month, such as 2026-11.
     */
    period: string;
    /**
     * When the month begins.
     */
    period_start: Instant;
    /**
     * When the next month begins.
     */
    period_end: Instant;
    /**
     * `open` while the month runs, then `issued`.
     */
    status: 'open' | 'issued' | OutlayUnlistedText;
    /**
     * How many requests it sums up.
     */
    requests: number;
    /**
     * The sum of their costs in USD.
     */
    total: number;
    /**
     * The same in micros.
     */
    total_micros: number;
    /**
     * Always usd.
     */
    currency: 'usd';
};

/**
 * Seconds since 1970.
 */
export type Instant = number;

/**
 * Seconds since 1970, or null.
 */
export type MaybeInstant = number | null;

/**
 * The request is invalid.
 */
export type InvalidRequestError = {
    /**
     * What is wrong.
     */
    error: {
        message: ErrorMessage;
        /**
         * The kind of the error.
         */
        type: 'invalid_request_error';
        /**
         * What is wrong.
         */
        code: 'INVALID_REQUEST';
        param?: ErrorParam;
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
        message: ErrorMessage;
        /**
         * The kind of the error.
         */
        type: 'authentication_error';
        /**
         * What is wrong.
         */
        code: 'AUTHENTICATION_FAILED';
        param?: ErrorParam;
    };
};

/**
 * The account cannot pay for the request: of a prepaid one, the message names what is required and what is available. Add
 * funds, enable auto top-up, or switch to postpaid billing.
 *
 */
export type InsufficientBalanceError = {
    /**
     * What is wrong.
     */
    error: {
        /**
         * Of a prepaid account `Insufficient balance: $0.05 required, $0.02 available`; amounts have at least two decimal
         * places and as many as they need (A). Of a postpaid one `Insufficient balance`.
         *
         */
        message: ErrorMessage;
        /**
         * The kind of the error: `insufficient_quota` by the page on errors, `billing_error` by the page on billing.
         *
         */
        type: 'insufficient_quota' | 'billing_error' | OutlayUnlistedText;
        /**
         * What is wrong.
         */
        code: 'INSUFFICIENT_BALANCE';
        param?: ErrorParam;
    };
};

/**
 * No such route, or nothing there that the account may see. NOT_FOUND is assumed.
 */
export type NotFoundError = {
    /**
     * What is wrong.
     */
    error: {
        message: ErrorMessage;
        /**
         * The kind of the error.
         */
        type: 'invalid_request_error';
        /**
         * What is wrong.
         */
        code: 'MODEL_NOT_FOUND' | 'NOT_FOUND';
        param?: ErrorParam;
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
        message: ErrorMessage;
        /**
         * The kind of the error.
         */
        type: 'invalid_request_error';
        /**
         * What is wrong.
         */
        code: 'METHOD_NOT_ALLOWED';
        param?: ErrorParam;
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
        message: ErrorMessage;
        /**
         * The kind of the error.
         */
        type: 'invalid_request_error';
        /**
         * What is wrong.
         */
        code: 'PAYLOAD_TOO_LARGE';
        param?: ErrorParam;
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
        message: ErrorMessage;
        /**
         * The kind of the error.
         */
        type: 'invalid_request_error';
        /**
         * What is wrong.
         */
        code: 'UNSUPPORTED_MEDIA_TYPE';
        param?: ErrorParam;
    };
};

/**
 * Too many requests. The type is assumed.
 */
export type RateLimitError = {
    /**
     * What is wrong.
     */
    error: {
        message: ErrorMessage;
        /**
         * The kind of the error.
         */
        type: 'rate_limit_error';
        /**
         * What is wrong.
         */
        code: 'RATE_LIMITED';
        param?: ErrorParam;
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
        message: ErrorMessage;
        /**
         * The kind of the error.
         */
        type: 'server_error';
        /**
         * What is wrong.
         */
        code: 'INTERNAL_ERROR';
        param?: ErrorParam;
    };
};

/**
 * All providers failed. The type is assumed.
 */
export type ProvidersExhaustedError = {
    /**
     * What is wrong.
     */
    error: {
        message: ErrorMessage;
        /**
         * The kind of the error.
         */
        type: 'server_error';
        /**
         * What is wrong.
         */
        code: 'ALL_PROVIDERS_EXHAUSTED';
    };
};

/**
 * A sentence that says what must be sent and what was received.
 */
export type ErrorMessage = string;

/**
 * The invalid field or parameter, with dots if it is nested (`messages.0.role`); absent if there is no single one. It is
 * OpenAI's, and assumed here.
 *
 */
export type ErrorParam = string;

/**
 * `true` for a cost estimate instead of the real thing, see Dry runs. Anything but `true` and `false` gets 400, and so
 * does another spelling of the name, or giving it twice; these are assumed.
 *
 */
export type DryRun = boolean;

export type GenerateImagesData = {
    body: ImageRequest;
    path?: never;
    query?: {
        /**
         * `true` for a cost estimate instead of the real thing, see Dry runs. Anything but `true` and `false` gets 400, and so
         * does another spelling of the name, or giving it twice; these are assumed.
         *
         */
        dryRun?: boolean;
    };
    url: '/openai/v1/images/generations';
};

export type GenerateImagesErrors = {
    /**
     * The request is invalid. See the order of checks.
     */
    400: InvalidRequestError;
    /**
     * The key is missing, or it belongs to no account.
     */
    401: AuthenticationError;
    /**
     * The balance is low and does not pay for the request, or a postpaid account would go above its credit limit. Two
     * public pages show two bodies: here a prepaid account gets that of the page on errors, which names the amounts, a
     * postpaid one that of the page on billing (A).
     *
     */
    402: InsufficientBalanceError;
    /**
     * No such route, or no such model.
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
     * More requests in a minute than the key allows. Only the key `lmnfl_limited.secret` has a limit.
     */
    429: RateLimitError;
    /**
     * The server cannot name a price, or failed; the request was not at fault.
     */
    500: ServerError;
    /**
     * No provider of the model could run the request. Sample providers never fail.
     */
    502: ProvidersExhaustedError;
};

export type GenerateImagesError = GenerateImagesErrors[keyof GenerateImagesErrors];

export type GenerateImagesResponses = {
    /**
     * The images; of a dry run what they would cost.
     */
    200: ImageReply;
};

export type GenerateImagesResponse = GenerateImagesResponses[keyof GenerateImagesResponses];

export type EditImagesData = {
    body: EditRequest;
    path?: never;
    query?: {
        /**
         * `true` for a cost estimate instead of the real thing, see Dry runs. Anything but `true` and `false` gets 400, and so
         * does another spelling of the name, or giving it twice; these are assumed.
         *
         */
        dryRun?: boolean;
    };
    url: '/openai/v1/images/edits';
};

export type EditImagesErrors = {
    /**
     * The request is invalid. See the order of checks.
     */
    400: InvalidRequestError;
    /**
     * The key is missing, or it belongs to no account.
     */
    401: AuthenticationError;
    /**
     * The balance is low and does not pay for the request, or a postpaid account would go above its credit limit.
     */
    402: InsufficientBalanceError;
    /**
     * No such route, or no such model.
     */
    404: NotFoundError;
    /**
     * The route exists for another method, which `Allow` names.
     */
    405: MethodNotAllowedError;
    /**
     * The body is larger than 25 MiB, holds more than 100,000 JSON values, or is a form of more than 1,000 parts.
     */
    413: PayloadTooLargeError;
    /**
     * The body is not declared as a form.
     */
    415: UnsupportedMediaTypeError;
    /**
     * More requests in a minute than the key allows. Only the key `lmnfl_limited.secret` has a limit.
     */
    429: RateLimitError;
    /**
     * The server cannot name a price, or failed; the request was not at fault.
     */
    500: ServerError;
    /**
     * No provider of the model could run the request. Sample providers never fail.
     */
    502: ProvidersExhaustedError;
};

export type EditImagesError = EditImagesErrors[keyof EditImagesErrors];

export type EditImagesResponses = {
    /**
     * The images; of a dry run what they would cost.
     */
    200: ImageReply;
};

export type EditImagesResponse = EditImagesResponses[keyof EditImagesResponses];

export type CompleteChatData = {
    body: ChatRequest;
    path?: never;
    query?: {
        /**
         * `true` for a cost estimate instead of the real thing, see Dry runs. Anything but `true` and `false` gets 400, and so
         * does another spelling of the name, or giving it twice; these are assumed.
         *
         */
        dryRun?: boolean;
    };
    url: '/openai/v1/chat/completions';
};

export type CompleteChatErrors = {
    /**
     * The request does not fit, or is a dry run that asks for a stream. See the order of checks.
     */
    400: InvalidRequestError;
    /**
     * The key is missing, or it belongs to no account.
     */
    401: AuthenticationError;
    /**
     * The balance is low and does not pay for the request, or a postpaid account would go above its credit limit.
     */
    402: InsufficientBalanceError;
    /**
     * No such route, or no such model.
     */
    404: NotFoundError;
    /**
     * The route exists for another method, which `Allow` names.
     */
    405: MethodNotAllowedError;
    /**
     * The body is larger than 25 MiB; a chat may carry pictures as data URLs.
     */
    413: PayloadTooLargeError;
    /**
     * The body is not declared as JSON.
     */
    415: UnsupportedMediaTypeError;
    /**
     * More requests in a minute than the key allows. Only the key `lmnfl_limited.secret` has a limit.
     */
    429: RateLimitError;
    /**
     * The server cannot name a price, or failed; the request was not at fault.
     */
    500: ServerError;
    /**
     * No provider of the model could run the request. Sample providers never fail.
     */
    502: ProvidersExhaustedError;
};

export type CompleteChatError = CompleteChatErrors[keyof CompleteChatErrors];

export type CompleteChatResponses = {
    /**
     * The answer, with `stream: true` as events (see above); of a dry run what it would cost.
     *
     */
    200: ChatReply;
};

export type CompleteChatResponse = CompleteChatResponses[keyof CompleteChatResponses];

export type CreateVideoData = {
    body: VideoRequest;
    path?: never;
    query?: {
        /**
         * `true` for a cost estimate instead of the real thing, see Dry runs. Anything but `true` and `false` gets 400, and so
         * does another spelling of the name, or giving it twice; these are assumed.
         *
         */
        dryRun?: boolean;
    };
    url: '/openai/v1/videos';
};

export type CreateVideoErrors = {
    /**
     * The request is invalid. See the order of checks.
     */
    400: InvalidRequestError;
    /**
     * The key is missing, or it belongs to no account.
     */
    401: AuthenticationError;
    /**
     * The balance is low and does not pay for the request, or a postpaid account would go above its credit limit.
     */
    402: InsufficientBalanceError;
    /**
     * No such route, or no such model.
     */
    404: NotFoundError;
    /**
     * The route exists for another method, which `Allow` names.
     */
    405: MethodNotAllowedError;
    /**
     * The body is larger than 25 MiB, holds more than 100,000 JSON values, or is a form of more than 1,000 parts.
     */
    413: PayloadTooLargeError;
    /**
     * The body is declared neither as JSON nor as a form.
     */
    415: UnsupportedMediaTypeError;
    /**
     * More requests in a minute than the key allows. Only the key `lmnfl_limited.secret` has a limit.
     */
    429: RateLimitError;
    /**
     * The server cannot name a price, or failed; the request was not at fault.
     */
    500: ServerError;
    /**
     * No provider of the model could run the request. Sample providers never fail.
     */
    502: ProvidersExhaustedError;
};

export type CreateVideoError = CreateVideoErrors[keyof CreateVideoErrors];

export type CreateVideoResponses = {
    /**
     * Of a dry run, what the video would cost.
     */
    200: CostEstimate;
    /**
     * The video, which is queued.
     */
    202: Video;
};

export type CreateVideoResponse = CreateVideoResponses[keyof CreateVideoResponses];

export type GetVideoData = {
    body?: never;
    path: {
        /**
         * The id of the video, `video_…`. Anything that is not the id of a video gets 404.
         */
        id: string;
    };
    query?: never;
    url: '/openai/v1/videos/{id}';
};

export type GetVideoErrors = {
    /**
     * The key is missing, or it belongs to no account.
     */
    401: AuthenticationError;
    /**
     * No such route, or no such video of the account.
     */
    404: NotFoundError;
    /**
     * The route exists for another method, which `Allow` names.
     */
    405: MethodNotAllowedError;
    /**
     * More requests in a minute than the key allows. Only the key `lmnfl_limited.secret` has a limit.
     */
    429: RateLimitError;
    /**
     * The server cannot name a price, or failed; the request was not at fault.
     */
    500: ServerError;
};

export type GetVideoError = GetVideoErrors[keyof GetVideoErrors];

export type GetVideoResponses = {
    /**
     * The video.
     */
    200: Video;
};

export type GetVideoResponse = GetVideoResponses[keyof GetVideoResponses];

export type ListModelsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/openai/v1/models';
};

export type ListModelsErrors = {
    /**
     * The key is missing, or it belongs to no account.
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
     * More requests in a minute than the key allows. Only the key `lmnfl_limited.secret` has a limit.
     */
    429: RateLimitError;
    /**
     * The server cannot name a price, or failed; the request was not at fault.
     */
    500: ServerError;
};

export type ListModelsError = ListModelsErrors[keyof ListModelsErrors];

export type ListModelsResponses = {
    /**
     * The models.
     */
    200: ModelList;
};

export type ListModelsResponse = ListModelsResponses[keyof ListModelsResponses];

export type GetModelData = {
    body?: never;
    path: {
        /**
         * The id of the model.
         */
        id: string;
    };
    query?: never;
    url: '/openai/v1/models/{id}';
};

export type GetModelErrors = {
    /**
     * The key is missing, or it belongs to no account.
     */
    401: AuthenticationError;
    /**
     * No such route, or no such model.
     */
    404: NotFoundError;
    /**
     * The route exists for another method, which `Allow` names.
     */
    405: MethodNotAllowedError;
    /**
     * More requests in a minute than the key allows. Only the key `lmnfl_limited.secret` has a limit.
     */
    429: RateLimitError;
    /**
     * The server cannot name a price, or failed; the request was not at fault.
     */
    500: ServerError;
};

export type GetModelError = GetModelErrors[keyof GetModelErrors];

export type GetModelResponses = {
    /**
     * The model.
     */
    200: Model;
};

export type GetModelResponse = GetModelResponses[keyof GetModelResponses];

export type GetBalanceData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/v1/balance';
};

export type GetBalanceErrors = {
    /**
     * The key is missing, or it belongs to no account.
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
     * More requests in a minute than the key allows. Only the key `lmnfl_limited.secret` has a limit.
     */
    429: RateLimitError;
    /**
     * The server cannot name a price, or failed; the request was not at fault.
     */
    500: ServerError;
};

export type GetBalanceError = GetBalanceErrors[keyof GetBalanceErrors];

export type GetBalanceResponses = {
    /**
     * The balance.
     */
    200: Balance;
};

export type GetBalanceResponse = GetBalanceResponses[keyof GetBalanceResponses];

export type ListRequestsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/v1/requests';
};

export type ListRequestsErrors = {
    /**
     * The key is missing, or it belongs to no account.
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
     * More requests in a minute than the key allows. Only the key `lmnfl_limited.secret` has a limit.
     */
    429: RateLimitError;
    /**
     * The server cannot name a price, or failed; the request was not at fault.
     */
    500: ServerError;
};

export type ListRequestsError = ListRequestsErrors[keyof ListRequestsErrors];

export type ListRequestsResponses = {
    /**
     * The ledger.
     */
    200: RequestList;
};

export type ListRequestsResponse = ListRequestsResponses[keyof ListRequestsResponses];

export type ListInvoicesData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/v1/invoices';
};

export type ListInvoicesErrors = {
    /**
     * The key is missing, or it belongs to no account.
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
     * More requests in a minute than the key allows. Only the key `lmnfl_limited.secret` has a limit.
     */
    429: RateLimitError;
    /**
     * The server cannot name a price, or failed; the request was not at fault.
     */
    500: ServerError;
};

export type ListInvoicesError = ListInvoicesErrors[keyof ListInvoicesErrors];

export type ListInvoicesResponses = {
    /**
     * The invoices.
     */
    200: InvoiceList;
};

export type ListInvoicesResponse = ListInvoicesResponses[keyof ListInvoicesResponses];
