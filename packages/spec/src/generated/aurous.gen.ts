// Written by `pnpm generate` from openapi/aurous/; change it there.

/** Who the vendor is and where its server is. */
export const vendor = {
  "name": "aurous",
  "title": "Aurous Labs",
  "version": "2026-05-15",
  "server": "https://api.aurous-labs.com",
  "basePath": ""
} as const

/** The operations of the document. */
export const operations = {
  "estimateImage": {
    "id": "estimateImage",
    "method": "POST",
    "path": "/v1/images/estimate",
    "summary": "Estimate the credit cost of an image generation",
    "parameters": [
      {
        "name": "Aurous-Version",
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
      "schema": "CreateImage"
    },
    "responses": {
      "200": "Estimate",
      "400": "InvalidRequestError",
      "401": "AuthenticationError",
      "404": "NotFoundError",
      "405": "MethodNotAllowedError",
      "413": "PayloadTooLargeError",
      "415": "UnsupportedMediaTypeError",
      "429": "RateLimitError",
      "500": "ServerError"
    },
    "estimate": "exact"
  },
  "createImage": {
    "id": "createImage",
    "method": "POST",
    "path": "/v1/images",
    "summary": "Start an image generation",
    "parameters": [
      {
        "name": "Aurous-Version",
        "in": "header",
        "required": false,
        "types": [
          "string"
        ]
      },
      {
        "name": "Idempotency-Key",
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
      "schema": "CreateImage"
    },
    "responses": {
      "202": "Generation",
      "400": "InvalidRequestError",
      "401": "AuthenticationError",
      "402": "BalanceError",
      "404": "NotFoundError",
      "405": "MethodNotAllowedError",
      "409": "ConflictError",
      "413": "PayloadTooLargeError",
      "415": "UnsupportedMediaTypeError",
      "429": "RateLimitError",
      "500": "ServerError"
    },
    "estimatedBy": "estimateImage"
  },
  "getImage": {
    "id": "getImage",
    "method": "GET",
    "path": "/v1/images/{id}",
    "summary": "Read a generation",
    "parameters": [
      {
        "name": "id",
        "in": "path",
        "required": true,
        "types": [
          "string"
        ]
      },
      {
        "name": "Aurous-Version",
        "in": "header",
        "required": false,
        "types": [
          "string"
        ]
      }
    ],
    "responses": {
      "200": "Generation",
      "400": "InvalidRequestError",
      "401": "AuthenticationError",
      "404": "NotFoundError",
      "405": "MethodNotAllowedError",
      "429": "RateLimitError",
      "500": "ServerError"
    }
  },
  "listLoras": {
    "id": "listLoras",
    "method": "GET",
    "path": "/v1/loras",
    "summary": "List the LoRAs that the team can use",
    "parameters": [
      {
        "name": "Aurous-Version",
        "in": "header",
        "required": false,
        "types": [
          "string"
        ]
      }
    ],
    "responses": {
      "200": "LoraList",
      "400": "InvalidRequestError",
      "401": "AuthenticationError",
      "404": "NotFoundError",
      "405": "MethodNotAllowedError",
      "429": "RateLimitError",
      "500": "ServerError"
    }
  },
  "listCharacters": {
    "id": "listCharacters",
    "method": "GET",
    "path": "/v1/characters",
    "summary": "List the characters of the team",
    "parameters": [
      {
        "name": "Aurous-Version",
        "in": "header",
        "required": false,
        "types": [
          "string"
        ]
      }
    ],
    "responses": {
      "200": "CharacterList",
      "400": "InvalidRequestError",
      "401": "AuthenticationError",
      "404": "NotFoundError",
      "405": "MethodNotAllowedError",
      "429": "RateLimitError",
      "500": "ServerError"
    }
  },
  "createCharacter": {
    "id": "createCharacter",
    "method": "POST",
    "path": "/v1/characters",
    "summary": "Make a character from reference images",
    "parameters": [
      {
        "name": "Aurous-Version",
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
      "schema": "CreateCharacter"
    },
    "responses": {
      "202": "Character",
      "400": "InvalidRequestError",
      "401": "AuthenticationError",
      "404": "NotFoundError",
      "405": "MethodNotAllowedError",
      "413": "PayloadTooLargeError",
      "415": "UnsupportedMediaTypeError",
      "429": "RateLimitError",
      "500": "ServerError"
    }
  },
  "getCharacter": {
    "id": "getCharacter",
    "method": "GET",
    "path": "/v1/characters/{id}",
    "summary": "Read a character",
    "parameters": [
      {
        "name": "id",
        "in": "path",
        "required": true,
        "types": [
          "string"
        ]
      },
      {
        "name": "Aurous-Version",
        "in": "header",
        "required": false,
        "types": [
          "string"
        ]
      }
    ],
    "responses": {
      "200": "Character",
      "400": "InvalidRequestError",
      "401": "AuthenticationError",
      "404": "NotFoundError",
      "405": "MethodNotAllowedError",
      "429": "RateLimitError",
      "500": "ServerError"
    }
  },
  "createFile": {
    "id": "createFile",
    "method": "POST",
    "path": "/v1/files",
    "summary": "Upload an image to refer to",
    "parameters": [
      {
        "name": "Aurous-Version",
        "in": "header",
        "required": false,
        "types": [
          "string"
        ]
      },
      {
        "name": "Idempotency-Key",
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
        "multipart/form-data"
      ],
      "schema": "CreateFile",
      "limit": 10485760,
      "form": {
        "file": {
          "types": [
            "string"
          ],
          "file": true,
          "list": false
        },
        "purpose": {
          "types": [
            "string"
          ],
          "file": false,
          "list": false
        }
      }
    },
    "responses": {
      "201": "UploadedFile",
      "400": "InvalidRequestError",
      "401": "AuthenticationError",
      "404": "NotFoundError",
      "405": "MethodNotAllowedError",
      "409": "ConflictError",
      "413": "FileTooLargeError",
      "415": "UnsupportedMediaTypeError",
      "429": "RateLimitError",
      "500": "ServerError"
    }
  },
  "getPricing": {
    "id": "getPricing",
    "method": "GET",
    "path": "/v1/pricing",
    "summary": "Read the prices of a version",
    "parameters": [
      {
        "name": "Aurous-Version",
        "in": "header",
        "required": false,
        "types": [
          "string"
        ]
      }
    ],
    "responses": {
      "200": "Pricing",
      "400": "InvalidRequestError",
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
    "summary": "Read the credits of the team",
    "parameters": [
      {
        "name": "Aurous-Version",
        "in": "header",
        "required": false,
        "types": [
          "string"
        ]
      }
    ],
    "responses": {
      "200": "Balance",
      "400": "InvalidRequestError",
      "401": "AuthenticationError",
      "404": "NotFoundError",
      "405": "MethodNotAllowedError",
      "429": "RateLimitError",
      "500": "ServerError"
    }
  }
} as const
