// Written by `pnpm generate` from openapi/x-router/; change it there.

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
    model: ImageModel;
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
    id: ImageModel;
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
 * The request does not fit. One fault is named, the first in the order of `x-faults`.
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
 * One sentence that says what was given and what is allowed.
 */
export type ErrorMessage = string;

export type EstimateImageData = {
    body: ImageEstimateRequest;
    path?: never;
    query?: never;
    url: '/v1/images/estimate';
};

export type EstimateImageErrors = {
    /**
     * The request does not fit. Dimensions are judged first, then the model, then the rest.
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
     * The body is larger than 1 MiB.
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
