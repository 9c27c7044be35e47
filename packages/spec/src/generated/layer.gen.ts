// Written by `pnpm generate` from openapi/layer/; change it there.

/** Who the vendor is and where its server is. */
export const vendor = {
  "name": "layer",
  "title": "Layer",
  "version": "1",
  "server": "https://api.app.layer.ai/api",
  "basePath": "/api"
} as const

/** The operations of the document. */
export const operations = {
  "estimateInference": {
    "id": "estimateInference",
    "method": "POST",
    "path": "/v1/workspaces/{workspace_id}/inferences/estimate",
    "summary": "Estimate inference price",
    "parameters": [
      {
        "name": "workspace_id",
        "in": "path",
        "required": true,
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
      "schema": "EstimateInference",
      "limit": 2097152
    },
    "responses": {
      "200": "InferenceEstimate",
      "401": "ErrorSentence",
      "404": "ErrorSentence",
      "405": "ErrorSentence",
      "413": "ErrorSentence",
      "415": "ErrorSentence",
      "422": "ErrorList",
      "500": "ErrorSentence"
    },
    "estimate": "exact"
  },
  "executeInference": {
    "id": "executeInference",
    "method": "POST",
    "path": "/v1/workspaces/{workspace_id}/inferences",
    "summary": "Start a run",
    "parameters": [
      {
        "name": "workspace_id",
        "in": "path",
        "required": true,
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
      "schema": "ExecuteInference",
      "limit": 2097152
    },
    "responses": {
      "200": "InferenceStarted",
      "401": "ErrorSentence",
      "402": "ErrorSentence",
      "404": "ErrorSentence",
      "405": "ErrorSentence",
      "413": "ErrorSentence",
      "415": "ErrorSentence",
      "422": "ErrorList",
      "500": "ErrorSentence"
    },
    "estimatedBy": "estimateInference"
  },
  "getInference": {
    "id": "getInference",
    "method": "GET",
    "path": "/v1/workspaces/{workspace_id}/inferences/{inference_id}",
    "summary": "Read a run",
    "parameters": [
      {
        "name": "workspace_id",
        "in": "path",
        "required": true,
        "types": [
          "string"
        ]
      },
      {
        "name": "inference_id",
        "in": "path",
        "required": true,
        "types": [
          "string"
        ]
      }
    ],
    "responses": {
      "200": "Inference",
      "401": "ErrorSentence",
      "404": "ErrorSentence",
      "405": "ErrorSentence",
      "422": "ErrorList",
      "500": "ErrorSentence"
    }
  },
  "getWorkspace": {
    "id": "getWorkspace",
    "method": "GET",
    "path": "/v1/workspaces/{workspace_id}",
    "summary": "Read what a workspace has",
    "parameters": [
      {
        "name": "workspace_id",
        "in": "path",
        "required": true,
        "types": [
          "string"
        ]
      }
    ],
    "responses": {
      "200": "Workspace",
      "401": "ErrorSentence",
      "404": "ErrorSentence",
      "405": "ErrorSentence",
      "422": "ErrorList",
      "500": "ErrorSentence"
    }
  },
  "listModels": {
    "id": "listModels",
    "method": "GET",
    "path": "/v1/workspaces/{workspace_id}/models",
    "summary": "List the models that a workspace can use",
    "parameters": [
      {
        "name": "workspace_id",
        "in": "path",
        "required": true,
        "types": [
          "string"
        ]
      }
    ],
    "responses": {
      "200": "ModelList",
      "401": "ErrorSentence",
      "404": "ErrorSentence",
      "405": "ErrorSentence",
      "422": "ErrorList",
      "500": "ErrorSentence"
    }
  }
} as const
