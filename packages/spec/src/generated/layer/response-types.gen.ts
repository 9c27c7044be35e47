// Written by `pnpm generate` from openapi/layer/; change it there.

/** A text that an enum does not list: a server may come to send one. */
type OutlayUnlistedText = string & {};

/**
 * The request of a run. Only `model_id` is required; null counts as absent. Unknown fields are
 * refused (A).
 *
 */
export type EstimateInference = {
    /**
     * Model or style to use for the run.
     */
    model_id: string;
    /**
     * What is to be seen, or spoken.
     */
    prompt?: string | null;
    /**
     * Width of an output in pixels.
     */
    width?: number | null;
    /**
     * Height of an output in pixels.
     */
    height?: number | null;
    /**
     * Number of outputs.
     */
    batch_size?: number;
    /**
     * Number of diffusion steps.
     */
    num_inference_steps?: number | null;
    /**
     * Guidance scale (CFG).
     */
    guidance_scale?: number | null;
    /**
     * How far an output may depart from the image it is made from.
     */
    prompt_strength?: number | null;
    /**
     * Level of quality.
     */
    quality?: 'low' | 'medium' | 'high' | null;
    /**
     * Sharpness of an output.
     */
    sharpness?: number | null;
    /**
     * Length of a video in seconds.
     */
    duration_seconds?: number | null;
    /**
     * Whether audio is made with a video.
     */
    generate_audio?: boolean | null;
    /**
     * Whether the audio of the video it is made from is kept.
     */
    keep_audio?: boolean | null;
    /**
     * Frames per second, such as 25 or 50.
     */
    fps?: number | null;
    /**
     * Effects on a video.
     */
    video_effects?: Array<ForgeVideoEffectInput>;
    /**
     * Whether a figure stands in T or A pose.
     */
    use_ta_pose?: boolean | null;
    /**
     * Whether a mesh has textures.
     */
    include_textures?: boolean | null;
    /**
     * Whether a mesh is made of quads.
     */
    quad_mesh?: boolean | null;
    /**
     * Whether PBR materials are made.
     */
    pbr_materials?: boolean | null;
    /**
     * Whether a mesh has few polygons.
     */
    low_poly?: boolean | null;
    /**
     * Whether a mesh is made in separate parts.
     */
    generate_parts?: boolean | null;
    /**
     * The most faces of a mesh.
     */
    face_limit?: number | null;
    /**
     * Stability of a voice.
     */
    stability?: number | null;
    /**
     * Whether the speaker is made clearer.
     */
    use_speaker_boost?: boolean | null;
    /**
     * How alike a voice is.
     */
    similarity_boost?: number | null;
    /**
     * How far a style is exaggerated.
     */
    style_exaggeration?: number | null;
    /**
     * Speed of a speech.
     */
    speed?: number | null;
    /**
     * How much larger an upscale is, such as 2.0 or 4.0.
     */
    upscale_ratio?: number | null;
    /**
     * How creative an upscale is.
     */
    creativity?: number | null;
    /**
     * How alike an upscale is.
     */
    resemblance?: number | null;
    /**
     * Whether an output is vectorized.
     */
    vectorize?: boolean | null;
    /**
     * Whether the background is removed.
     */
    remove_background?: boolean | null;
    /**
     * Whether the image is reframed or extended.
     */
    reframe?: boolean | null;
    /**
     * Whether transparent areas are painted.
     */
    refill?: boolean | null;
};

/**
 * The request of a run: the fields of its estimate, with the same rules, and some more.
 *
 */
export type ExecuteInference = {
    /**
     * Model or style to use for the run.
     */
    model_id: string;
    /**
     * What is to be seen, or spoken.
     */
    prompt?: string | null;
    /**
     * Width of an output in pixels.
     */
    width?: number | null;
    /**
     * Height of an output in pixels.
     */
    height?: number | null;
    /**
     * Number of outputs.
     */
    batch_size?: number;
    /**
     * Number of diffusion steps.
     */
    num_inference_steps?: number | null;
    /**
     * Guidance scale (CFG).
     */
    guidance_scale?: number | null;
    /**
     * How far an output may depart from the image it is made from.
     */
    prompt_strength?: number | null;
    /**
     * Level of quality.
     */
    quality?: 'low' | 'medium' | 'high' | null;
    /**
     * Sharpness of an output.
     */
    sharpness?: number | null;
    /**
     * Length of a video in seconds.
     */
    duration_seconds?: number | null;
    /**
     * Whether audio is made with a video.
     */
    generate_audio?: boolean | null;
    /**
     * Whether the audio of the video it is made from is kept.
     */
    keep_audio?: boolean | null;
    /**
     * Frames per second, such as 25 or 50.
     */
    fps?: number | null;
    /**
     * Effects on a video.
     */
    video_effects?: Array<ForgeVideoEffectInput>;
    /**
     * Whether a figure stands in T or A pose.
     */
    use_ta_pose?: boolean | null;
    /**
     * Whether a mesh has textures.
     */
    include_textures?: boolean | null;
    /**
     * Whether a mesh is made of quads.
     */
    quad_mesh?: boolean | null;
    /**
     * Whether PBR materials are made.
     */
    pbr_materials?: boolean | null;
    /**
     * Whether a mesh has few polygons.
     */
    low_poly?: boolean | null;
    /**
     * Whether a mesh is made in separate parts.
     */
    generate_parts?: boolean | null;
    /**
     * The most faces of a mesh.
     */
    face_limit?: number | null;
    /**
     * Stability of a voice.
     */
    stability?: number | null;
    /**
     * Whether the speaker is made clearer.
     */
    use_speaker_boost?: boolean | null;
    /**
     * How alike a voice is.
     */
    similarity_boost?: number | null;
    /**
     * How far a style is exaggerated.
     */
    style_exaggeration?: number | null;
    /**
     * Speed of a speech.
     */
    speed?: number | null;
    /**
     * How much larger an upscale is, such as 2.0 or 4.0.
     */
    upscale_ratio?: number | null;
    /**
     * How creative an upscale is.
     */
    creativity?: number | null;
    /**
     * How alike an upscale is.
     */
    resemblance?: number | null;
    /**
     * Whether an output is vectorized.
     */
    vectorize?: boolean | null;
    /**
     * Whether the background is removed.
     */
    remove_background?: boolean | null;
    /**
     * Whether the image is reframed or extended.
     */
    reframe?: boolean | null;
    /**
     * Whether transparent areas are painted.
     */
    refill?: boolean | null;
    /**
     * What chance begins with; with -1, null or no seed the server picks one. Here and elsewhere the maximum of whole
     * numbers is the largest that every client carries exactly (A).
     *
     */
    seed?: number | null;
    /**
     * Files that guide the run.
     */
    guidance_files?: Array<GuidanceFile>;
    mask?: Mask;
    /**
     * A session of the workspace that the run belongs to; that equal names are one session is assumed.
     */
    session_name?: string | null;
};

/**
 * An effect. Its shape is not public, so that any object is taken.
 */
export type ForgeVideoEffectInput = {
    [key: string]: unknown;
};

/**
 * A file that guides a run. Its shape is assumed to be open; files are not looked for.
 */
export type GuidanceFile = {
    [key: string]: unknown;
};

/**
 * Where an image is changed. That `file_id` is a UUID and required, and what the others may be, is assumed; files are
 * not looked for.
 *
 */
export type Mask = {
    /**
     * The file.
     */
    file_id: string;
    /**
     * Whether it covers what is transparent.
     */
    for_transparency?: boolean | null;
    /**
     * Whether it covers what is not transparent.
     */
    for_nontransparency?: boolean | null;
    /**
     * How far its edge is softened in pixels.
     */
    edge_radius?: number | null;
} | null;

/**
 * What a run would cost, and whether there is enough.
 */
export type InferenceEstimate = {
    /**
     * What the run would cost.
     */
    estimated_price_creative_units: number;
    /**
     * What is usable, the total less what runs in progress have reserved.
     */
    workspace_balance_creative_units: number;
    /**
     * What would be usable after the run, just the balance less the price. Can be negative.
     */
    estimated_remaining_balance_creative_units: number;
    /**
     * Whether the workspace can afford the run. That it can where nothing remains is assumed.
     */
    has_sufficient_creative_units: boolean;
};

/**
 * A run that has begun.
 */
export type InferenceStarted = {
    /**
     * The id of the run.
     */
    inference_id: string;
    /**
     * Where it is.
     */
    status: 'in_progress';
    /**
     * How long to wait before each question after it.
     */
    poll_interval_seconds: number;
    /**
     * When it began.
     */
    created_at: string;
    /**
     * What is reserved for it.
     */
    estimated_price_creative_units: number;
    /**
     * The session that it belongs to.
     */
    session_id: string;
    normalized_parameters: NormalizedParameters;
};

/**
 * How a run is made, by the request or else by its model; null where neither says.
 */
export type NormalizedParameters = {
    /**
     * Width in pixels.
     */
    width: number | null;
    /**
     * Height in pixels.
     */
    height: number | null;
    /**
     * Number of outputs.
     */
    batch_size: number;
    /**
     * Number of diffusion steps.
     */
    num_inference_steps: number | null;
    /**
     * Guidance scale.
     */
    guidance_scale: number | null;
    /**
     * Length in seconds.
     */
    duration_seconds: number | null;
    /**
     * Frames per second.
     */
    fps: number | null;
};

/**
 * A run as it is now. `completed_at`, `files` and `actual_price_creative_units` are there when it is complete,
 * `error_message` and `error_code` when it failed.
 *
 */
export type Inference = {
    /**
     * The id of the run.
     */
    inference_id: string;
    /**
     * Where it is.
     */
    status: 'in_progress' | 'complete' | 'failed' | 'cancelled' | 'deleted' | OutlayUnlistedText;
    /**
     * When it began.
     */
    created_at: string;
    /**
     * When it was complete.
     */
    completed_at?: string;
    /**
     * What it made.
     */
    files?: Array<InferenceFile>;
    /**
     * What it cost. The name of the field is assumed.
     */
    actual_price_creative_units?: number;
    /**
     * Why it failed.
     */
    error_message?: string;
    /**
     * The same as a code; the codes are assumed.
     */
    error_code?: string;
};

/**
 * A file that a run made. On sample data each is a small picture, whatever the modality.
 */
export type InferenceFile = {
    /**
     * Where it is fetched.
     */
    url: string;
    /**
     * Its media type.
     */
    content_type: string;
};

/**
 * A workspace and its creative units.
 */
export type Workspace = {
    /**
     * The id of the workspace.
     */
    workspace_id: string;
    /**
     * Its name in URLs.
     */
    slug: string;
    /**
     * Its name for people.
     */
    name: string;
    /**
     * All that it has, reserved or not.
     */
    balance_creative_units: number;
    /**
     * What runs in progress have reserved.
     */
    reserved_creative_units: number;
    /**
     * What a new run can have.
     */
    available_creative_units: number;
    /**
     * When it last began a run; null when it never has. What counts as activity is assumed.
     */
    last_active_at: string | null;
};

/**
 * The models of a workspace.
 */
export type ModelList = {
    /**
     * The models in the order of the catalogue.
     */
    models: Array<Model>;
};

/**
 * A model.
 */
export type Model = {
    /**
     * What `model_id` names.
     */
    id: string;
    /**
     * Its name for people.
     */
    name: string;
    /**
     * What it makes.
     */
    modality: 'image' | 'upscale' | 'video' | '3d' | 'speech' | 'edit' | OutlayUnlistedText;
    /**
     * The fields of a request that move its price.
     */
    priced_fields: Array<string>;
};

/**
 * Why not.
 */
export type ErrorSentence = {
    /**
     * A sentence.
     */
    detail: string;
};

/**
 * Everything that does not fit.
 */
export type ErrorList = {
    /**
     * The faults, those of the path first, then in the order of the fields.
     */
    detail: Array<ErrorDetail>;
};

/**
 * A fault.
 */
export type ErrorDetail = {
    /**
     * What kind of fault it is.
     */
    type: 'json_invalid' | 'missing' | 'extra_forbidden' | 'type_error' | 'enum' | 'uuid_parsing' | 'greater_than' | 'greater_than_equal' | 'less_than_equal' | 'string_too_long' | 'too_long' | 'value_error';
    /**
     * Where it is, from the part of the request on.
     */
    loc: Array<string | number>;
    /**
     * A sentence.
     */
    msg: string;
    /**
     * The value that was received; null if there was none, and if the place is not a field. Very deep values and everything after the first 200 values are cut off (A).
     */
    input: unknown;
};

/**
 * The id of the workspace.
 */
export type WorkspaceId = string;

export type EstimateInferenceData = {
    body: EstimateInference;
    path: {
        /**
         * The id of the workspace.
         */
        workspace_id: string;
    };
    query?: never;
    url: '/v1/workspaces/{workspace_id}/inferences/estimate';
};

export type EstimateInferenceErrors = {
    /**
     * The token is missing or not valid.
     */
    401: ErrorSentence;
    /**
     * No such route, workspace or model.
     */
    404: ErrorSentence;
    /**
     * The route takes another method.
     */
    405: ErrorSentence;
    /**
     * The body is larger than 2 MiB, or holds more than 100,000 JSON values.
     */
    413: ErrorSentence;
    /**
     * The body is of a media type that the route does not take.
     */
    415: ErrorSentence;
    /**
     * The request does not fit, and its first 100 faults are listed, with a last entry that counts the rest; or it has no price, and the first reason is listed.
     */
    422: ErrorList;
    /**
     * The server failed, or cannot name a price.
     */
    500: ErrorSentence;
};

export type EstimateInferenceError = EstimateInferenceErrors[keyof EstimateInferenceErrors];

export type EstimateInferenceResponses = {
    /**
     * What the run would cost, and whether there is enough.
     */
    200: InferenceEstimate;
};

export type EstimateInferenceResponse = EstimateInferenceResponses[keyof EstimateInferenceResponses];

export type ExecuteInferenceData = {
    body: ExecuteInference;
    path: {
        /**
         * The id of the workspace.
         */
        workspace_id: string;
    };
    query?: never;
    url: '/v1/workspaces/{workspace_id}/inferences';
};

export type ExecuteInferenceErrors = {
    /**
     * The token is missing or not valid.
     */
    401: ErrorSentence;
    /**
     * The workspace has fewer creative units available than the run costs.
     */
    402: ErrorSentence;
    /**
     * No such route, workspace or model.
     */
    404: ErrorSentence;
    /**
     * The route takes another method.
     */
    405: ErrorSentence;
    /**
     * The body is larger than 2 MiB, or holds more than 100,000 JSON values.
     */
    413: ErrorSentence;
    /**
     * The body is of a media type that the route does not take.
     */
    415: ErrorSentence;
    /**
     * The request does not fit, and its first 100 faults are listed, with a last entry that counts the rest; or it has no price, and the first reason is listed.
     */
    422: ErrorList;
    /**
     * The server failed, or cannot name a price.
     */
    500: ErrorSentence;
};

export type ExecuteInferenceError = ExecuteInferenceErrors[keyof ExecuteInferenceErrors];

export type ExecuteInferenceResponses = {
    /**
     * The run has begun.
     */
    200: InferenceStarted;
};

export type ExecuteInferenceResponse = ExecuteInferenceResponses[keyof ExecuteInferenceResponses];

export type GetInferenceData = {
    body?: never;
    path: {
        /**
         * The id of the workspace.
         */
        workspace_id: string;
        /**
         * The id of the run. That it is a UUID is assumed.
         */
        inference_id: string;
    };
    query?: never;
    url: '/v1/workspaces/{workspace_id}/inferences/{inference_id}';
};

export type GetInferenceErrors = {
    /**
     * The token is missing or not valid.
     */
    401: ErrorSentence;
    /**
     * No such route, workspace or run.
     */
    404: ErrorSentence;
    /**
     * The route takes another method.
     */
    405: ErrorSentence;
    /**
     * The path does not fit.
     */
    422: ErrorList;
    /**
     * The server failed, or cannot name a price.
     */
    500: ErrorSentence;
};

export type GetInferenceError = GetInferenceErrors[keyof GetInferenceErrors];

export type GetInferenceResponses = {
    /**
     * The run.
     */
    200: Inference;
};

export type GetInferenceResponse = GetInferenceResponses[keyof GetInferenceResponses];

export type GetWorkspaceData = {
    body?: never;
    path: {
        /**
         * The id of the workspace.
         */
        workspace_id: string;
    };
    query?: never;
    url: '/v1/workspaces/{workspace_id}';
};

export type GetWorkspaceErrors = {
    /**
     * The token is missing or not valid.
     */
    401: ErrorSentence;
    /**
     * No such route, or no such workspace.
     */
    404: ErrorSentence;
    /**
     * The route takes another method.
     */
    405: ErrorSentence;
    /**
     * The path does not fit.
     */
    422: ErrorList;
    /**
     * The server failed, or cannot name a price.
     */
    500: ErrorSentence;
};

export type GetWorkspaceError = GetWorkspaceErrors[keyof GetWorkspaceErrors];

export type GetWorkspaceResponses = {
    /**
     * The workspace.
     */
    200: Workspace;
};

export type GetWorkspaceResponse = GetWorkspaceResponses[keyof GetWorkspaceResponses];

export type ListModelsData = {
    body?: never;
    path: {
        /**
         * The id of the workspace.
         */
        workspace_id: string;
    };
    query?: never;
    url: '/v1/workspaces/{workspace_id}/models';
};

export type ListModelsErrors = {
    /**
     * The token is missing or not valid.
     */
    401: ErrorSentence;
    /**
     * No such route, or no such workspace.
     */
    404: ErrorSentence;
    /**
     * The route takes another method.
     */
    405: ErrorSentence;
    /**
     * The path does not fit.
     */
    422: ErrorList;
    /**
     * The server failed, or has no price list.
     */
    500: ErrorSentence;
};

export type ListModelsError = ListModelsErrors[keyof ListModelsErrors];

export type ListModelsResponses = {
    /**
     * The models.
     */
    200: ModelList;
};

export type ListModelsResponse = ListModelsResponses[keyof ListModelsResponses];
