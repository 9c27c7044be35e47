// Written by `pnpm generate` from openapi/x-router/; change it there.

/** Who the vendor is and where its server is. */
export const vendor = {
  "name": "x-router",
  "title": "x-router",
  "version": "1.2.0",
  "server": "https://api.x-router.ai",
  "basePath": ""
} as const

/** The operations of the document. */
export const operations = {
  "estimateImage": {
    "id": "estimateImage",
    "method": "POST",
    "path": "/v1/images/estimate",
    "summary": "Estimate the cost of an image generation",
    "parameters": [],
    "body": {
      "required": true,
      "mediaTypes": [
        "application/json"
      ],
      "schema": "ImageEstimateRequest"
    },
    "responses": {
      "200": "ImageEstimate",
      "400": "InvalidRequestError",
      "404": "NotFoundError",
      "405": "MethodNotAllowedError",
      "413": "PayloadTooLargeError",
      "415": "UnsupportedMediaTypeError",
      "500": "EstimateError"
    },
    "estimate": "maximum"
  },
  "listImageModels": {
    "id": "listImageModels",
    "method": "GET",
    "path": "/v1/images/models",
    "summary": "List the image models",
    "parameters": [],
    "responses": {
      "200": "ImageModelList",
      "404": "NotFoundError",
      "405": "MethodNotAllowedError",
      "500": "EstimateError"
    }
  }
} as const
