// Written by `pnpm generate` from openapi/lumenfall/; change it there.

/** Who the vendor is and where its server is. */
export const vendor = {
  "name": "lumenfall",
  "title": "Lumenfall",
  "version": "1",
  "server": "https://api.lumenfall.ai",
  "basePath": ""
} as const

/** The operations of the document. */
export const operations = {
  "generateImages": {
    "id": "generateImages",
    "method": "POST",
    "path": "/openai/v1/images/generations",
    "summary": "Generate images, or estimate what they cost",
    "parameters": [
      {
        "name": "dryRun",
        "in": "query",
        "required": false,
        "types": [
          "boolean"
        ]
      }
    ],
    "body": {
      "required": true,
      "mediaTypes": [
        "application/json"
      ],
      "schema": "ImageRequest",
      "fields": [
        "model",
        "prompt",
        "n",
        "size",
        "quality",
        "response_format",
        "stream",
        "style"
      ]
    },
    "responses": {
      "200": "ImageReply",
      "400": "InvalidRequestError",
      "401": "AuthenticationError",
      "402": "InsufficientBalanceError",
      "404": "NotFoundError",
      "405": "MethodNotAllowedError",
      "413": "PayloadTooLargeError",
      "415": "UnsupportedMediaTypeError",
      "429": "RateLimitError",
      "500": "ServerError",
      "502": "ProvidersExhaustedError"
    },
    "answerWhen": {
      "value": "$request.query.dryRun",
      "is": true,
      "status": 200,
      "schema": "CostEstimate",
      "otherwise": "ImageList"
    },
    "estimate": "approximate"
  },
  "editImages": {
    "id": "editImages",
    "method": "POST",
    "path": "/openai/v1/images/edits",
    "summary": "Edit images, or estimate what that costs",
    "parameters": [
      {
        "name": "dryRun",
        "in": "query",
        "required": false,
        "types": [
          "boolean"
        ]
      }
    ],
    "body": {
      "required": true,
      "mediaTypes": [
        "multipart/form-data"
      ],
      "schema": "EditRequest",
      "limit": 26214400,
      "form": {
        "image": {
          "types": [
            "string"
          ],
          "file": true,
          "list": false
        },
        "image[]": {
          "types": [
            "string"
          ],
          "file": true,
          "list": true
        },
        "prompt": {
          "types": [
            "string"
          ],
          "file": false,
          "list": false
        },
        "model": {
          "types": [
            "string"
          ],
          "file": false,
          "list": false
        },
        "mask": {
          "types": [
            "string"
          ],
          "file": true,
          "list": false
        },
        "n": {
          "types": [
            "integer"
          ],
          "file": false,
          "list": false
        },
        "size": {
          "types": [
            "string"
          ],
          "file": false,
          "list": false
        },
        "quality": {
          "types": [
            "string"
          ],
          "file": false,
          "list": false
        },
        "response_format": {
          "types": [
            "string"
          ],
          "file": false,
          "list": false
        },
        "stream": {
          "types": [
            "boolean"
          ],
          "file": false,
          "list": false
        }
      },
      "fields": [
        "image",
        "image[]",
        "prompt",
        "model",
        "mask",
        "n",
        "size",
        "quality",
        "response_format",
        "stream"
      ]
    },
    "responses": {
      "200": "ImageReply",
      "400": "InvalidRequestError",
      "401": "AuthenticationError",
      "402": "InsufficientBalanceError",
      "404": "NotFoundError",
      "405": "MethodNotAllowedError",
      "413": "PayloadTooLargeError",
      "415": "UnsupportedMediaTypeError",
      "429": "RateLimitError",
      "500": "ServerError",
      "502": "ProvidersExhaustedError"
    },
    "answerWhen": {
      "value": "$request.query.dryRun",
      "is": true,
      "status": 200,
      "schema": "CostEstimate",
      "otherwise": "ImageList"
    },
    "estimate": "approximate"
  },
  "completeChat": {
    "id": "completeChat",
    "method": "POST",
    "path": "/openai/v1/chat/completions",
    "summary": "Complete a chat, or estimate what that costs",
    "parameters": [
      {
        "name": "dryRun",
        "in": "query",
        "required": false,
        "types": [
          "boolean"
        ]
      }
    ],
    "body": {
      "required": true,
      "mediaTypes": [
        "application/json"
      ],
      "schema": "ChatRequest",
      "limit": 26214400,
      "fields": [
        "model",
        "messages",
        "max_completion_tokens",
        "max_tokens",
        "n",
        "seed",
        "stream",
        "stream_options",
        "tools",
        "tool_choice",
        "response_format"
      ]
    },
    "responses": {
      "200": "ChatReply",
      "400": "InvalidRequestError",
      "401": "AuthenticationError",
      "402": "InsufficientBalanceError",
      "404": "NotFoundError",
      "405": "MethodNotAllowedError",
      "413": "PayloadTooLargeError",
      "415": "UnsupportedMediaTypeError",
      "429": "RateLimitError",
      "500": "ServerError",
      "502": "ProvidersExhaustedError"
    },
    "answerWhen": {
      "value": "$request.query.dryRun",
      "is": true,
      "status": 200,
      "schema": "CostEstimate",
      "otherwise": "ChatCompletion"
    },
    "estimate": "approximate",
    "tokenizers": [
      "o200k_base"
    ],
    "counted": [
      ""
    ]
  },
  "createVideo": {
    "id": "createVideo",
    "method": "POST",
    "path": "/openai/v1/videos",
    "summary": "Start a video, or estimate what it costs",
    "parameters": [
      {
        "name": "dryRun",
        "in": "query",
        "required": false,
        "types": [
          "boolean"
        ]
      }
    ],
    "body": {
      "required": true,
      "mediaTypes": [
        "application/json",
        "multipart/form-data"
      ],
      "schema": "VideoRequest",
      "schemas": {
        "application/json": "VideoRequest",
        "multipart/form-data": "VideoRequest"
      },
      "limit": 26214400,
      "form": {
        "model": {
          "types": [
            "string"
          ],
          "file": false,
          "list": false
        },
        "prompt": {
          "types": [
            "string"
          ],
          "file": false,
          "list": false
        },
        "seconds": {
          "types": [
            "string",
            "integer"
          ],
          "file": false,
          "list": false
        },
        "duration": {
          "types": [
            "string",
            "integer"
          ],
          "file": false,
          "list": false
        },
        "size": {
          "types": [
            "string"
          ],
          "file": false,
          "list": false
        },
        "n": {
          "types": [
            "integer"
          ],
          "file": false,
          "list": false
        },
        "input_reference": {
          "types": [
            "string"
          ],
          "file": true,
          "list": false
        }
      },
      "fields": [
        "model",
        "prompt",
        "seconds",
        "duration",
        "size",
        "n",
        "input_reference"
      ]
    },
    "responses": {
      "200": "CostEstimate",
      "202": "Video",
      "400": "InvalidRequestError",
      "401": "AuthenticationError",
      "402": "InsufficientBalanceError",
      "404": "NotFoundError",
      "405": "MethodNotAllowedError",
      "413": "PayloadTooLargeError",
      "415": "UnsupportedMediaTypeError",
      "429": "RateLimitError",
      "500": "ServerError",
      "502": "ProvidersExhaustedError"
    },
    "answerWhen": {
      "value": "$request.query.dryRun",
      "is": true,
      "status": 200,
      "schema": "CostEstimate"
    },
    "estimate": "approximate"
  },
  "getVideo": {
    "id": "getVideo",
    "method": "GET",
    "path": "/openai/v1/videos/{id}",
    "summary": "Read a video",
    "parameters": [
      {
        "name": "id",
        "in": "path",
        "required": true,
        "types": [
          "string"
        ]
      }
    ],
    "responses": {
      "200": "Video",
      "401": "AuthenticationError",
      "404": "NotFoundError",
      "405": "MethodNotAllowedError",
      "429": "RateLimitError",
      "500": "ServerError"
    }
  },
  "listModels": {
    "id": "listModels",
    "method": "GET",
    "path": "/openai/v1/models",
    "summary": "List the models",
    "parameters": [],
    "responses": {
      "200": "ModelList",
      "401": "AuthenticationError",
      "404": "NotFoundError",
      "405": "MethodNotAllowedError",
      "429": "RateLimitError",
      "500": "ServerError"
    }
  },
  "getModel": {
    "id": "getModel",
    "method": "GET",
    "path": "/openai/v1/models/{id}",
    "summary": "Read a model",
    "parameters": [
      {
        "name": "id",
        "in": "path",
        "required": true,
        "types": [
          "string"
        ]
      }
    ],
    "responses": {
      "200": "Model",
      "401": "AuthenticationError",
      "404": "NotFoundError",
      "405": "MethodNotAllowedError",
      "429": "RateLimitError",
      "500": "ServerError"
    }
  },
  "getBalance": {
    "id": "getBalance",
    "method": "GET",
    "path": "/v1/balance",
    "summary": "Read the balance",
    "parameters": [],
    "responses": {
      "200": "Balance",
      "401": "AuthenticationError",
      "404": "NotFoundError",
      "405": "MethodNotAllowedError",
      "429": "RateLimitError",
      "500": "ServerError"
    }
  },
  "listRequests": {
    "id": "listRequests",
    "method": "GET",
    "path": "/v1/requests",
    "summary": "List what was charged",
    "parameters": [],
    "responses": {
      "200": "RequestList",
      "401": "AuthenticationError",
      "404": "NotFoundError",
      "405": "MethodNotAllowedError",
      "429": "RateLimitError",
      "500": "ServerError"
    }
  },
  "listInvoices": {
    "id": "listInvoices",
    "method": "GET",
    "path": "/v1/invoices",
    "summary": "List the invoices",
    "parameters": [],
    "responses": {
      "200": "InvoiceList",
      "401": "AuthenticationError",
      "404": "NotFoundError",
      "405": "MethodNotAllowedError",
      "429": "RateLimitError",
      "500": "ServerError"
    }
  }
} as const
