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
  "generateImage": {
    "id": "generateImage",
    "method": "POST",
    "path": "/v1/images/generate",
    "summary": "Generate images, paid by x402",
    "parameters": [
      {
        "name": "X-PAYMENT",
        "in": "header",
        "required": false,
        "types": [
          "string"
        ]
      },
      {
        "name": "PAYMENT-SIGNATURE",
        "in": "header",
        "required": false,
        "types": [
          "string"
        ]
      }
    ],
    "body": {
      "required": true,
      "mediaTypes": [
        "application/json"
      ],
      "schema": "ImageGenerationRequest"
    },
    "responses": {
      "200": "ImageGeneration",
      "400": "PaidRequestError",
      "402": "PaymentRequired",
      "404": "NotFoundError",
      "405": "MethodNotAllowedError",
      "413": "PayloadTooLargeError",
      "415": "UnsupportedMediaTypeError",
      "500": "GenerationError"
    },
    "estimatedBy": "estimateImage"
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
  },
  "estimateChat": {
    "id": "estimateChat",
    "method": "POST",
    "path": "/v1/estimate",
    "summary": "Estimate the cost of a chat",
    "parameters": [],
    "body": {
      "required": true,
      "mediaTypes": [
        "application/json"
      ],
      "schema": "ChatEstimateRequest",
      "limit": 26214400
    },
    "responses": {
      "200": "ChatEstimate",
      "400": "InvalidRequestError",
      "404": "NotFoundError",
      "405": "MethodNotAllowedError",
      "413": "PayloadTooLargeError",
      "415": "UnsupportedMediaTypeError",
      "500": "EstimateError"
    },
    "estimate": "maximum",
    "tokenizers": [
      "o200k_base"
    ],
    "counted": [
      "/messages"
    ]
  },
  "completeChat": {
    "id": "completeChat",
    "method": "POST",
    "path": "/v1/chat/completions",
    "summary": "Complete a chat, paid by x402",
    "parameters": [
      {
        "name": "X-PAYMENT",
        "in": "header",
        "required": false,
        "types": [
          "string"
        ]
      },
      {
        "name": "PAYMENT-SIGNATURE",
        "in": "header",
        "required": false,
        "types": [
          "string"
        ]
      }
    ],
    "body": {
      "required": true,
      "mediaTypes": [
        "application/json"
      ],
      "schema": "ChatRequest",
      "limit": 26214400
    },
    "responses": {
      "200": "ChatCompletion",
      "400": "PaidRequestError",
      "402": "PaymentRequired",
      "404": "NotFoundError",
      "405": "MethodNotAllowedError",
      "413": "PayloadTooLargeError",
      "415": "UnsupportedMediaTypeError",
      "500": "GenerationError"
    },
    "estimatedBy": "estimateChat"
  },
  "listModels": {
    "id": "listModels",
    "method": "GET",
    "path": "/v1/models",
    "summary": "List the chat models",
    "parameters": [],
    "responses": {
      "200": "ChatModelList",
      "404": "NotFoundError",
      "405": "MethodNotAllowedError",
      "500": "EstimateError"
    }
  }
} as const
