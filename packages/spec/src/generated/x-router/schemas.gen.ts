// Written by `pnpm generate` from openapi/x-router/; change it there.

/** A text that an enum does not list: a server sends none. */
type OutlayUnlistedText = never;

/**
 * The id of an image model. `GET /v1/images/models` describes each.
 */
export type ImageModel = 'flux-schnell' | 'flux-dev' | 'sdxl-realvis-v4' | 'sd15-dreamshaper-v8';

/**
 * What is to be generated. Every field has a default, so that `{}` is a whole request. That other fields are refused
 * is assumed.
 *
 */
export type ImageEstimateRequest = {
    /**
     * The model to price.
     */
    model?: ImageModel;
    /**
     * Width of each image in pixels.
     */
    width?: number;
    /**
     * Height of each image in pixels.
     */
    height?: number;
    /**
     * How many images to generate. The vendor says number; that it must be a whole one is assumed.
     */
    numberResults?: number;
};

/**
 * The price of the request, in US dollars.
 */
export type ImageEstimate = {
    /**
     * The model that was priced.
     */
    model: ImageModel | OutlayUnlistedText;
    /**
     * Width and height in pixels, joined by the multiplication sign U+00D7.
     */
    dimensions: string;
    /**
     * How many images were priced; the request's `numberResults`.
     */
    number_of_images: number;
    /**
     * What the run costs at most.
     */
    estimatedCost: {
        /**
         * The most that the run can cost, for all images together: US dollars as a decimal string, always with
         * six places, rounded up. Places and rounding are assumed.
         *
         */
        usd: string;
        /**
         * Says that the amount is a maximum and that the rest is refunded.
         */
        note: string;
    };
};

/**
 * The image models.
 */
export type ImageModelList = {
    /**
     * How many models there are.
     */
    total: number;
    /**
     * Each model in a few words.
     */
    models: Array<ImageModelDescription>;
};

/**
 * An image model in a few words.
 */
export type ImageModelDescription = {
    id: ImageModel | OutlayUnlistedText;
    /**
     * A name for people.
     */
    name: string;
    /**
     * What the model is good for.
     */
    description: string;
    /**
     * Whether the generation takes a number of steps for this model.
     */
    supportsSteps: boolean;
};

/**
 * What is to be made. Beside the prompt every field may be left out.
 */
export type ImageGenerationRequest = {
    /**
     * What is to be seen.
     */
    prompt: string;
    /**
     * The model to price.
     */
    model?: ImageModel;
    /**
     * Width of each image in pixels.
     */
    width?: number;
    /**
     * Height of each image in pixels.
     */
    height?: number;
    /**
     * How many images to generate. The vendor says number; that it must be a whole one is assumed.
     */
    numberResults?: number;
    /**
     * What is not to be seen.
     */
    negativePrompt?: string;
    /**
     * How many steps; only for models with `supportsSteps`. That it is whole is assumed.
     */
    steps?: number;
    /**
     * How closely the prompt is followed.
     */
    guidance?: number;
    /**
     * The same seed gives the same pictures. That it is whole and not negative is assumed.
     */
    seed?: number;
};

/**
 * The images that were made.
 */
export type ImageGeneration = {
    /**
     * As many as `numberResults`.
     */
    images: Array<GeneratedImage>;
    /**
     * The model that made them.
     */
    model: ImageModel | OutlayUnlistedText;
};

/**
 * An image.
 */
export type GeneratedImage = {
    /**
     * Where it is.
     */
    url: string;
    /**
     * Its id.
     */
    uuid: string;
};

/**
 * What to pay and why, in x402 version 1. `message` is added for people (A).
 */
export type PaymentRequired = {
    x402Version: 1;
    /**
     * That there is no payment, or why it does not hold. The codes are those of x402's specification and of its
     * reference implementation.
     *
     */
    error: 'X-PAYMENT header is required' | 'invalid_x402_version' | 'invalid_scheme' | 'invalid_network' | 'invalid_payment_requirements' | 'invalid_exact_evm_payload_recipient_mismatch' | 'invalid_exact_evm_payload_authorization_value_mismatch' | 'invalid_exact_evm_payload_authorization_valid_after' | 'invalid_exact_evm_payload_authorization_valid_before' | 'invalid_exact_evm_payload_signature' | 'invalid_exact_evm_nonce_already_used';
    message: ErrorMessage;
    /**
     * The ways to pay; here one.
     */
    accepts: Array<PaymentRequirements>;
};

/**
 * A way to pay, in x402 version 1.
 */
export type PaymentRequirements = {
    scheme: 'exact';
    /**
     * The chain.
     */
    network: 'base-sepolia' | 'base' | OutlayUnlistedText;
    /**
     * The estimate in atomic units of the asset, 1e-6 USDC.
     */
    maxAmountRequired: string;
    /**
     * What is paid for.
     */
    resource: string;
    /**
     * The same for people.
     */
    description: string;
    /**
     * Of the answer.
     */
    mimeType: string;
    /**
     * The recipient of the payment.
     */
    payTo: Address;
    /**
     * How long an authorization should hold.
     */
    maxTimeoutSeconds: number;
    /**
     * The contract of the token.
     */
    asset: Address;
    extra: AssetDomain;
};

/**
 * The EIP-712 domain of the token.
 */
export type AssetDomain = {
    name: string;
    version: string;
};

/**
 * An address of an EVM chain.
 */
export type Address = string;

/**
 * The id of a chat model. `GET /v1/models` describes each. Beside the default they are assumed.
 */
export type ChatModel = 'anthropic/claude-3.5-sonnet' | 'openai/gpt-4o' | 'openai/gpt-4o-mini' | 'meta-llama/llama-3.1-70b-instruct';

/**
 * The conversation that is to be answered.
 */
export type ChatEstimateRequest = {
    /**
     * What was said so far.
     */
    messages: Array<ChatMessage>;
    /**
     * The model.
     */
    model?: ChatModel;
    /**
     * The most tokens of the answer.
     */
    max_tokens?: number;
};

/**
 * The conversation that is to be answered. That other fields are refused is assumed.
 */
export type ChatRequest = {
    /**
     * What was said so far.
     */
    messages: Array<ChatMessage>;
    /**
     * The model.
     */
    model?: ChatModel;
    /**
     * The most tokens of the answer.
     */
    max_tokens?: number;
    /**
     * Whether the answer comes as a stream of events.
     */
    stream?: boolean;
    /**
     * What a stream has besides.
     */
    stream_options?: {
        /**
         * Whether the stream has the usage before its end.
         */
        include_usage?: boolean;
    };
    /**
     * Moves no sample answer (A).
     */
    temperature?: number;
    /**
     * Moves no sample answer (A).
     */
    top_p?: number;
    /**
     * Moves no sample answer (A).
     */
    presence_penalty?: number;
    /**
     * Moves no sample answer (A).
     */
    frequency_penalty?: number;
    /**
     * Moves no sample answer (A).
     */
    stop?: string | Array<string>;
    /**
     * The same seed gives the same answer (A). The range is that which every client carries exactly (A).
     */
    seed?: number;
    /**
     * The end user.
     */
    user?: string;
};

/**
 * A message; its form is OpenAI's.
 */
export type ChatMessage = {
    /**
     * The role of the speaker.
     */
    role: 'developer' | 'system' | 'user' | 'assistant';
    /**
     * The text, or its parts.
     */
    content: string | Array<ChatPart>;
    /**
     * The name of the speaker.
     */
    name?: string;
};

/**
 * A part of a message; its form is OpenAI's. One that is not a text counts 85 tokens (A).
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
 * The price of the chat, in US dollars.
 */
export type ChatEstimate = {
    /**
     * The model that was priced.
     */
    model: ChatModel | OutlayUnlistedText;
    /**
     * Tokens of the prompt.
     */
    estimatedInputTokens: number;
    /**
     * The most tokens of the answer, `max_tokens` (A).
     */
    estimatedOutputTokens: number;
    /**
     * What the chat costs at most.
     */
    estimatedCost: {
        /**
         * US dollars as a decimal string, always with six places, rounded up (A).
         */
        usd: string;
        /**
         * Says that the amount is a maximum and that the rest is refunded.
         */
        note: string;
    };
    /**
     * A sentence about the estimate.
     */
    message: string;
};

/**
 * The answer to a conversation, in the form of OpenAI's API.
 */
export type ChatCompletion = {
    /**
     * Its id.
     */
    id: string;
    object: 'chat.completion';
    /**
     * When it was made, in seconds since 1970.
     */
    created: number;
    /**
     * The model.
     */
    model: ChatModel | OutlayUnlistedText;
    /**
     * The answer; there is one.
     */
    choices: [
        ChatChoice
    ];
    usage: ChatUsage;
};

/**
 * An answer.
 */
export type ChatChoice = {
    index: 0;
    /**
     * What the model says.
     */
    message: {
        role: 'assistant';
        /**
         * The text.
         */
        content: string;
    };
    /**
     * `length` where it ends at `max_tokens`.
     */
    finish_reason: 'stop' | 'length' | OutlayUnlistedText;
};

/**
 * The tokens that the chat used, which it is charged for.
 */
export type ChatUsage = {
    /**
     * Tokens of the prompt.
     */
    prompt_tokens: number;
    /**
     * Tokens of the answer.
     */
    completion_tokens: number;
    /**
     * Both.
     */
    total_tokens: number;
};

/**
 * A part of a streamed answer, in the form of OpenAI's API.
 */
export type ChatCompletionChunk = {
    /**
     * The id of the answer.
     */
    id: string;
    object: 'chat.completion.chunk';
    /**
     * When the answer was made, in seconds since 1970.
     */
    created: number;
    /**
     * The model.
     */
    model: ChatModel | OutlayUnlistedText;
    /**
     * What is new of the answer; none beside the usage.
     */
    choices: Array<ChatChunkChoice>;
    /**
     * The tokens, of the last chunk; null before that. Only with `include_usage`.
     */
    usage?: ChatUsage | null;
};

/**
 * What is new of the answer.
 */
export type ChatChunkChoice = {
    index: 0;
    /**
     * What is to be added.
     */
    delta: {
        role?: 'assistant';
        /**
         * The next piece of the text.
         */
        content?: string;
    };
    /**
     * Why the answer ends, of its last chunk; null before that.
     */
    finish_reason: 'stop' | 'length' | null | OutlayUnlistedText;
};

/**
 * The chat models.
 */
export type ChatModelList = {
    /**
     * How many models there are.
     */
    total: number;
    /**
     * Each model in a few words.
     */
    models: Array<ChatModelDescription>;
};

/**
 * A chat model in a few words, with its prices.
 */
export type ChatModelDescription = {
    id: ChatModel | OutlayUnlistedText;
    /**
     * A name for people.
     */
    name: string;
    /**
     * What the model is good for.
     */
    description: string;
    /**
     * The most tokens of prompt and answer.
     */
    context_length: number;
    /**
     * US dollars per 1,000 tokens, as decimal strings (A).
     */
    pricing: {
        /**
         * Of the prompt.
         */
        input_per_1k_tokens: string;
        /**
         * Of the answer.
         */
        output_per_1k_tokens: string;
        /**
         * Of three tokens of input to one of output (A).
         */
        blended_per_1k_tokens: string;
    };
};

/**
 * The request does not fit, or its payment cannot be read.
 */
export type PaidRequestError = {
    /**
     * Those of an estimate, and `INVALID_PAYMENT`, a payment that cannot be read.
     */
    error: 'INVALID_DIMENSIONS' | 'INVALID_MODEL' | 'INVALID_REQUEST' | 'INVALID_PAYMENT';
    message: ErrorMessage;
};

/**
 * The server cannot name a price, or the run failed.
 */
export type GenerationError = {
    /**
     * `GENERATION_ERROR`: the run failed after the payment, which is refunded in full. `ESTIMATE_ERROR`: the request has no price.
     */
    error: 'ESTIMATE_ERROR' | 'GENERATION_ERROR';
    message: ErrorMessage;
};

/**
 * The request is invalid. One fault is named, the first in the order of `x-faults`.
 */
export type InvalidRequestError = {
    /**
     * `INVALID_DIMENSIONS`: width or height is a number, but out of range or not a multiple of 64.
     * `INVALID_MODEL`: the model is a string that is not in the list.
     * `INVALID_REQUEST`: everything else.
     *
     */
    error: 'INVALID_DIMENSIONS' | 'INVALID_MODEL' | 'INVALID_REQUEST';
    message: ErrorMessage;
};

/**
 * No such route.
 */
export type NotFoundError = {
    error: 'NOT_FOUND';
    message: ErrorMessage;
};

/**
 * The route does not take this method.
 */
export type MethodNotAllowedError = {
    error: 'METHOD_NOT_ALLOWED';
    message: ErrorMessage;
};

/**
 * The body is too large.
 */
export type PayloadTooLargeError = {
    error: 'PAYLOAD_TOO_LARGE';
    message: ErrorMessage;
};

/**
 * The body is of a media type that the route does not take.
 */
export type UnsupportedMediaTypeError = {
    error: 'UNSUPPORTED_MEDIA_TYPE';
    message: ErrorMessage;
};

/**
 * The server cannot name a price.
 */
export type EstimateError = {
    error: 'ESTIMATE_ERROR';
    message: ErrorMessage;
};

/**
 * One sentence that says what must be sent and what was received.
 */
export type ErrorMessage = string;

/**
 * A payment of x402 version 1: base64 of the JSON object `{x402Version: 1, scheme, network, payload: {signature,
 * authorization: {from, to, value, validAfter, validBefore, nonce}}}`.
 *
 */
export type XPayment = string;

/**
 * A payment of x402 version 2: base64 of the JSON object `{x402Version: 2, accepted, payload}`, where `accepted` is the
 * entry of `accepts` that is paid and `payload` is that of version 1.
 *
 */
export type PaymentSignature = string;

export type EstimateImageData = {
    body: ImageEstimateRequest;
    path?: never;
    query?: never;
    url: '/v1/images/estimate';
};

export type EstimateImageErrors = {
    /**
     * The request is invalid. Dimensions are checked first, then the model, then the rest.
     */
    400: InvalidRequestError;
    /**
     * No such route. A trailing slash makes another route.
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
     * The server cannot name a price.
     */
    500: EstimateError;
};

export type EstimateImageError = EstimateImageErrors[keyof EstimateImageErrors];

export type EstimateImageResponses = {
    /**
     * The most that the run can cost.
     */
    200: ImageEstimate;
};

export type EstimateImageResponse = EstimateImageResponses[keyof EstimateImageResponses];

export type GenerateImageData = {
    body: ImageGenerationRequest;
    headers?: {
        /**
         * A payment of x402 version 1: base64 of the JSON object `{x402Version: 1, scheme, network, payload: {signature,
         * authorization: {from, to, value, validAfter, validBefore, nonce}}}`.
         *
         */
        'X-PAYMENT'?: string;
        /**
         * A payment of x402 version 2: base64 of the JSON object `{x402Version: 2, accepted, payload}`, where `accepted` is the
         * entry of `accepts` that is paid and `payload` is that of version 1.
         *
         */
        'PAYMENT-SIGNATURE'?: string;
    };
    path?: never;
    query?: never;
    url: '/v1/images/generate';
};

export type GenerateImageErrors = {
    /**
     * The request is invalid, or its payment cannot be read. Dimensions are checked first, then the model, then the rest,
     * and the payment last.
     *
     */
    400: PaidRequestError;
    /**
     * No payment, or one that does not hold: `error` says why in the words of x402, and `accepts` what to pay. The same
     * stands in `PAYMENT-REQUIRED` for version 2.
     *
     */
    402: PaymentRequired;
    /**
     * No such route.
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
     * The server cannot name a price, or the run failed after it was paid and is refunded whole.
     */
    500: GenerationError;
};

export type GenerateImageError = GenerateImageErrors[keyof GenerateImageErrors];

export type GenerateImageResponses = {
    /**
     * The images, and the receipt of the payment.
     */
    200: ImageGeneration;
};

export type GenerateImageResponse = GenerateImageResponses[keyof GenerateImageResponses];

export type ListImageModelsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/v1/images/models';
};

export type ListImageModelsErrors = {
    /**
     * No such route. A trailing slash makes another route.
     */
    404: NotFoundError;
    /**
     * The route exists for another method, which `Allow` names.
     */
    405: MethodNotAllowedError;
    /**
     * The server has no price list that holds now.
     */
    500: EstimateError;
};

export type ListImageModelsError = ListImageModelsErrors[keyof ListImageModelsErrors];

export type ListImageModelsResponses = {
    /**
     * The models.
     */
    200: ImageModelList;
};

export type ListImageModelsResponse = ListImageModelsResponses[keyof ListImageModelsResponses];

export type EstimateChatData = {
    body: ChatEstimateRequest;
    path?: never;
    query?: never;
    url: '/v1/estimate';
};

export type EstimateChatErrors = {
    /**
     * The request is invalid. The model is checked before the rest.
     */
    400: InvalidRequestError;
    /**
     * No such route.
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
     * The server cannot name a price.
     */
    500: EstimateError;
};

export type EstimateChatError = EstimateChatErrors[keyof EstimateChatErrors];

export type EstimateChatResponses = {
    /**
     * The most that the chat can cost.
     */
    200: ChatEstimate;
};

export type EstimateChatResponse = EstimateChatResponses[keyof EstimateChatResponses];

export type CompleteChatData = {
    body: ChatRequest;
    headers?: {
        /**
         * A payment of x402 version 1: base64 of the JSON object `{x402Version: 1, scheme, network, payload: {signature,
         * authorization: {from, to, value, validAfter, validBefore, nonce}}}`.
         *
         */
        'X-PAYMENT'?: string;
        /**
         * A payment of x402 version 2: base64 of the JSON object `{x402Version: 2, accepted, payload}`, where `accepted` is the
         * entry of `accepts` that is paid and `payload` is that of version 1.
         *
         */
        'PAYMENT-SIGNATURE'?: string;
    };
    path?: never;
    query?: never;
    url: '/v1/chat/completions';
};

export type CompleteChatErrors = {
    /**
     * The request does not fit, or its payment cannot be read.
     */
    400: PaidRequestError;
    /**
     * No payment, or one that does not hold: `error` says why in the words of x402, and `accepts` what to pay. The same
     * stands in `PAYMENT-REQUIRED` for version 2.
     *
     */
    402: PaymentRequired;
    /**
     * No such route.
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
     * The server cannot name a price, or the run failed after it was paid and is refunded whole.
     */
    500: GenerationError;
};

export type CompleteChatError = CompleteChatErrors[keyof CompleteChatErrors];

export type CompleteChatResponses = {
    /**
     * The answer, and the receipt of the payment.
     */
    200: ChatCompletion;
};

export type CompleteChatResponse = CompleteChatResponses[keyof CompleteChatResponses];

export type ListModelsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/v1/models';
};

export type ListModelsErrors = {
    /**
     * No such route.
     */
    404: NotFoundError;
    /**
     * The route exists for another method, which `Allow` names.
     */
    405: MethodNotAllowedError;
    /**
     * The server has no price list that holds now.
     */
    500: EstimateError;
};

export type ListModelsError = ListModelsErrors[keyof ListModelsErrors];

export type ListModelsResponses = {
    /**
     * The models.
     */
    200: ChatModelList;
};

export type ListModelsResponse = ListModelsResponses[keyof ListModelsResponses];
