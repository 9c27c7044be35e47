// Written by `pnpm generate` from openapi/layer/; change it there.

/** The named examples: a request with its reply. */
export const examples = [
  {
    "name": "plain",
    "summary": "Four images",
    "operation": "estimateInference",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/workspaces/00000000-0000-4000-8000-000000000001/inferences/estimate",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"model_id\":\"3c90c3cc-0d44-4b50-8888-8dd25736052a\"}"
    },
    "status": 200,
    "reply": {
      "estimated_price_creative_units": 6,
      "workspace_balance_creative_units": 300,
      "estimated_remaining_balance_creative_units": 294,
      "has_sufficient_creative_units": true
    }
  },
  {
    "name": "sourceExample",
    "summary": "The vendor's example, every field of it",
    "operation": "estimateInference",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/workspaces/00000000-0000-4000-8000-000000000001/inferences/estimate",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"model_id\":\"3c90c3cc-0d44-4b50-8888-8dd25736052a\",\"prompt\":\"<string>\",\"width\":1,\"height\":1,\"batch_size\":4,\"num_inference_steps\":1,\"guidance_scale\":123,\"prompt_strength\":0.5,\"quality\":\"low\",\"sharpness\":123,\"duration_seconds\":1,\"generate_audio\":true,\"keep_audio\":true,\"fps\":1,\"video_effects\":[],\"use_ta_pose\":true,\"include_textures\":true,\"quad_mesh\":true,\"pbr_materials\":true,\"low_poly\":true,\"generate_parts\":true,\"face_limit\":1,\"stability\":0.5,\"use_speaker_boost\":true,\"similarity_boost\":0.5,\"style_exaggeration\":0.5,\"speed\":1,\"upscale_ratio\":123,\"creativity\":123,\"resemblance\":123,\"vectorize\":true,\"remove_background\":true,\"reframe\":true,\"refill\":true}"
    },
    "status": 200,
    "reply": {
      "estimated_price_creative_units": 4,
      "workspace_balance_creative_units": 300,
      "estimated_remaining_balance_creative_units": 296,
      "has_sufficient_creative_units": true
    }
  },
  {
    "name": "nulls",
    "summary": "Null for all that may be null",
    "operation": "estimateInference",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/workspaces/00000000-0000-4000-8000-000000000001/inferences/estimate",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"model_id\":\"3c90c3cc-0d44-4b50-8888-8dd25736052a\",\"prompt\":null,\"width\":null,\"height\":null,\"num_inference_steps\":null,\"guidance_scale\":null,\"prompt_strength\":null,\"quality\":null,\"sharpness\":null,\"duration_seconds\":null,\"generate_audio\":null,\"keep_audio\":null,\"fps\":null,\"use_ta_pose\":null,\"include_textures\":null,\"quad_mesh\":null,\"pbr_materials\":null,\"low_poly\":null,\"generate_parts\":null,\"face_limit\":null,\"stability\":null,\"use_speaker_boost\":null,\"similarity_boost\":null,\"style_exaggeration\":null,\"speed\":null,\"upscale_ratio\":null,\"creativity\":null,\"resemblance\":null,\"vectorize\":null,\"remove_background\":null,\"reframe\":null,\"refill\":null}"
    },
    "status": 200,
    "reply": {
      "estimated_price_creative_units": 6,
      "workspace_balance_creative_units": 300,
      "estimated_remaining_balance_creative_units": 294,
      "has_sufficient_creative_units": true
    }
  },
  {
    "name": "image",
    "summary": "Two large images of high quality in 60 steps",
    "operation": "estimateInference",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/workspaces/00000000-0000-4000-8000-000000000001/inferences/estimate",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"model_id\":\"3c90c3cc-0d44-4b50-8888-8dd25736052a\",\"prompt\":\"a dune\",\"width\":2048,\"height\":2048,\"batch_size\":2,\"num_inference_steps\":60,\"quality\":\"high\"}"
    },
    "status": 200,
    "reply": {
      "estimated_price_creative_units": 9.9,
      "workspace_balance_creative_units": 300,
      "estimated_remaining_balance_creative_units": 290.1,
      "has_sufficient_creative_units": true
    }
  },
  {
    "name": "upscale",
    "summary": "An upscale to four times the size, creatively",
    "operation": "estimateInference",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/workspaces/00000000-0000-4000-8000-000000000001/inferences/estimate",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"model_id\":\"0b8f1a52-6f0f-4d7e-9a55-6d1c2f3a4b01\",\"batch_size\":1,\"upscale_ratio\":4,\"creativity\":0.7}"
    },
    "status": 200,
    "reply": {
      "estimated_price_creative_units": 2.25,
      "workspace_balance_creative_units": 300,
      "estimated_remaining_balance_creative_units": 297.75,
      "has_sufficient_creative_units": true
    }
  },
  {
    "name": "video",
    "summary": "Two and a half seconds of video with audio and an effect",
    "operation": "estimateInference",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/workspaces/00000000-0000-4000-8000-000000000001/inferences/estimate",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"model_id\":\"0b8f1a52-6f0f-4d7e-9a55-6d1c2f3a4b02\",\"batch_size\":1,\"duration_seconds\":2.5,\"generate_audio\":true,\"video_effects\":[{\"kind\":\"fade\"}]}"
    },
    "status": 200,
    "reply": {
      "estimated_price_creative_units": 4.375,
      "workspace_balance_creative_units": 300,
      "estimated_remaining_balance_creative_units": 295.625,
      "has_sufficient_creative_units": true
    }
  },
  {
    "name": "mesh",
    "summary": "A mesh with textures and at most 20,000 faces",
    "operation": "estimateInference",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/workspaces/00000000-0000-4000-8000-000000000001/inferences/estimate",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"model_id\":\"0b8f1a52-6f0f-4d7e-9a55-6d1c2f3a4b03\",\"batch_size\":1,\"include_textures\":true,\"face_limit\":20000}"
    },
    "status": 200,
    "reply": {
      "estimated_price_creative_units": 8.5,
      "workspace_balance_creative_units": 300,
      "estimated_remaining_balance_creative_units": 291.5,
      "has_sufficient_creative_units": true
    }
  },
  {
    "name": "speech",
    "summary": "A short text, with its speaker boosted",
    "operation": "estimateInference",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/workspaces/00000000-0000-4000-8000-000000000001/inferences/estimate",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"model_id\":\"0b8f1a52-6f0f-4d7e-9a55-6d1c2f3a4b04\",\"prompt\":\"Good evening.\",\"use_speaker_boost\":true}"
    },
    "status": 200,
    "reply": {
      "estimated_price_creative_units": 1.08,
      "workspace_balance_creative_units": 300,
      "estimated_remaining_balance_creative_units": 298.92,
      "has_sufficient_creative_units": true
    }
  },
  {
    "name": "edit",
    "summary": "A background removed, which leaves 299.9",
    "operation": "estimateInference",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/workspaces/00000000-0000-4000-8000-000000000001/inferences/estimate",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"model_id\":\"0b8f1a52-6f0f-4d7e-9a55-6d1c2f3a4b05\",\"batch_size\":1,\"remove_background\":true}"
    },
    "status": 200,
    "reply": {
      "estimated_price_creative_units": 0.1,
      "workspace_balance_creative_units": 300,
      "estimated_remaining_balance_creative_units": 299.9,
      "has_sufficient_creative_units": true
    }
  },
  {
    "name": "tooMuch",
    "summary": "More than the workspace has",
    "operation": "estimateInference",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/workspaces/00000000-0000-4000-8000-000000000002/inferences/estimate",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"model_id\":\"3c90c3cc-0d44-4b50-8888-8dd25736052a\"}"
    },
    "status": 200,
    "reply": {
      "estimated_price_creative_units": 6,
      "workspace_balance_creative_units": 1,
      "estimated_remaining_balance_creative_units": -5,
      "has_sufficient_creative_units": false
    }
  },
  {
    "name": "justEnough",
    "summary": "Just what the workspace has",
    "operation": "estimateInference",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/workspaces/00000000-0000-4000-8000-000000000002/inferences/estimate",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"model_id\":\"3c90c3cc-0d44-4b50-8888-8dd25736052a\",\"batch_size\":1,\"quality\":\"low\"}"
    },
    "status": 200,
    "reply": {
      "estimated_price_creative_units": 1,
      "workspace_balance_creative_units": 1,
      "estimated_remaining_balance_creative_units": 0,
      "has_sufficient_creative_units": true
    }
  },
  {
    "name": "jwt",
    "summary": "Asked with a JWT",
    "operation": "estimateInference",
    "request": {
      "as": "acmeJwt",
      "method": "POST",
      "path": "/v1/workspaces/00000000-0000-4000-8000-000000000001/inferences/estimate",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"model_id\":\"3c90c3cc-0d44-4b50-8888-8dd25736052a\",\"batch_size\":1}"
    },
    "status": 200,
    "reply": {
      "estimated_price_creative_units": 1.5,
      "workspace_balance_creative_units": 300,
      "estimated_remaining_balance_creative_units": 298.5,
      "has_sufficient_creative_units": true
    }
  },
  {
    "name": "ownModel",
    "summary": "A model of the workspace's own",
    "operation": "estimateInference",
    "request": {
      "as": "globex",
      "method": "POST",
      "path": "/v1/workspaces/00000000-0000-4000-8000-000000000003/inferences/estimate",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"model_id\":\"0b8f1a52-6f0f-4d7e-9a55-6d1c2f3a4b06\",\"quality\":\"high\"}"
    },
    "status": 200,
    "reply": {
      "estimated_price_creative_units": 9,
      "workspace_balance_creative_units": 1000,
      "estimated_remaining_balance_creative_units": 991,
      "has_sufficient_creative_units": true
    }
  },
  {
    "name": "noToken",
    "summary": "No token",
    "operation": "estimateInference",
    "request": {
      "method": "POST",
      "path": "/v1/workspaces/00000000-0000-4000-8000-000000000001/inferences/estimate",
      "headers": {}
    },
    "status": 401,
    "reply": {
      "detail": "Missing token. Send `Authorization: Bearer <token>` with a personal access token or a JWT."
    }
  },
  {
    "name": "unknownToken",
    "summary": "An unknown token",
    "operation": "estimateInference",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/workspaces/00000000-0000-4000-8000-000000000001/inferences/estimate",
      "headers": {
        "Authorization": "Bearer layer_pat_initech"
      }
    },
    "status": 401,
    "reply": {
      "detail": "Unknown token. Send `Authorization: Bearer <token>` with a personal access token or a JWT."
    }
  },
  {
    "name": "expiredJwt",
    "summary": "A JWT that has expired",
    "operation": "estimateInference",
    "request": {
      "as": "expiredJwt",
      "method": "POST",
      "path": "/v1/workspaces/00000000-0000-4000-8000-000000000001/inferences/estimate",
      "headers": {}
    },
    "status": 401,
    "reply": {
      "detail": "The token has expired. Send a JWT whose `exp` is in the future."
    }
  },
  {
    "name": "otherPath",
    "summary": "A path that there is not",
    "operation": "estimateInference",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/workspaces/00000000-0000-4000-8000-000000000001/credits",
      "headers": {}
    },
    "status": 404,
    "reply": {
      "detail": "There is no route /v1/workspaces/00000000-0000-4000-8000-000000000001/credits; see the paths of the document."
    }
  },
  {
    "name": "unknownWorkspace",
    "summary": "A workspace that does not exist",
    "operation": "estimateInference",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/workspaces/00000000-0000-4000-8000-000000000009/inferences/estimate",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"model_id\":\"3c90c3cc-0d44-4b50-8888-8dd25736052a\"}"
    },
    "status": 404,
    "reply": {
      "detail": "There is no such workspace."
    }
  },
  {
    "name": "foreignWorkspace",
    "summary": "A workspace of somebody else",
    "operation": "estimateInference",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/workspaces/00000000-0000-4000-8000-000000000003/inferences/estimate",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"model_id\":\"3c90c3cc-0d44-4b50-8888-8dd25736052a\"}"
    },
    "status": 404,
    "reply": {
      "detail": "There is no such workspace."
    }
  },
  {
    "name": "unknownModel",
    "summary": "A model that does not exist",
    "operation": "estimateInference",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/workspaces/00000000-0000-4000-8000-000000000001/inferences/estimate",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"model_id\":\"0b8f1a52-6f0f-4d7e-9a55-6d1c2f3a4bff\"}"
    },
    "status": 404,
    "reply": {
      "detail": "This workspace has no such model. GET …/models lists its models."
    }
  },
  {
    "name": "foreignModel",
    "summary": "A model of another workspace",
    "operation": "estimateInference",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/workspaces/00000000-0000-4000-8000-000000000001/inferences/estimate",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"model_id\":\"0b8f1a52-6f0f-4d7e-9a55-6d1c2f3a4b06\"}"
    },
    "status": 404,
    "reply": {
      "detail": "This workspace has no such model. GET …/models lists its models."
    }
  },
  {
    "name": "otherMethod",
    "summary": "PUT; to read, the route is a run whose id is no UUID",
    "operation": "estimateInference",
    "request": {
      "as": "acme",
      "method": "PUT",
      "path": "/v1/workspaces/00000000-0000-4000-8000-000000000001/inferences/estimate",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{}"
    },
    "status": 405,
    "reply": {
      "detail": "The method must be one of POST, GET, HEAD, OPTIONS; received PUT."
    }
  },
  {
    "name": "tooLarge",
    "summary": "A byte more than 2 MiB",
    "operation": "estimateInference",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/workspaces/00000000-0000-4000-8000-000000000001/inferences/estimate",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{}",
      "padTo": 2097153
    },
    "status": 413,
    "reply": {
      "detail": "The body must be at most 2,097,152 bytes; received more."
    }
  },
  {
    "name": "plainText",
    "summary": "Text",
    "operation": "estimateInference",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/workspaces/00000000-0000-4000-8000-000000000001/inferences/estimate",
      "headers": {
        "content-type": "text/plain"
      },
      "text": "a dune"
    },
    "status": 415,
    "reply": {
      "detail": "The Content-Type must be application/json; received \"text/plain\"."
    }
  },
  {
    "name": "everyFault",
    "summary": "Several faults at once, each of them told",
    "operation": "estimateInference",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/workspaces/00000000-0000-4000-8000-000000000001/inferences/estimate",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"width\":0,\"batch_size\":17,\"prompt_strength\":1.5,\"quality\":\"best\",\"video_effects\":null,\"heigth\":1}"
    },
    "status": 422,
    "reply": {
      "detail": [
        {
          "type": "missing",
          "loc": [
            "body",
            "model_id"
          ],
          "msg": "`model_id` is required; it must be a UUID.",
          "input": null
        },
        {
          "type": "greater_than",
          "loc": [
            "body",
            "width"
          ],
          "msg": "`width` must be an integer greater than 0 and at most 9007199254740991, or null; received 0.",
          "input": 0
        },
        {
          "type": "less_than_equal",
          "loc": [
            "body",
            "batch_size"
          ],
          "msg": "`batch_size` must be an integer from 1 to 16; received 17.",
          "input": 17
        },
        {
          "type": "less_than_equal",
          "loc": [
            "body",
            "prompt_strength"
          ],
          "msg": "`prompt_strength` must be a number from 0 to 1 or null; received 1.5.",
          "input": 1.5
        },
        {
          "type": "enum",
          "loc": [
            "body",
            "quality"
          ],
          "msg": "`quality` must be one of \"low\", \"medium\", \"high\", null; received \"best\".",
          "input": "best"
        },
        {
          "type": "type_error",
          "loc": [
            "body",
            "video_effects"
          ],
          "msg": "`video_effects` must be an array; received null.",
          "input": null
        },
        {
          "type": "extra_forbidden",
          "loc": [
            "body",
            "heigth"
          ],
          "msg": "heigth is not a field of this request; the document lists those that are.",
          "input": 1
        }
      ]
    }
  },
  {
    "name": "noModel",
    "summary": "No model",
    "operation": "estimateInference",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/workspaces/00000000-0000-4000-8000-000000000001/inferences/estimate",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"prompt\":\"a dune\"}"
    },
    "status": 422,
    "reply": {
      "detail": [
        {
          "type": "missing",
          "loc": [
            "body",
            "model_id"
          ],
          "msg": "`model_id` is required; it must be a UUID.",
          "input": null
        }
      ]
    }
  },
  {
    "name": "nestedParameters",
    "summary": "The fields below `parameters`, as the vendor's quickstart has them",
    "operation": "estimateInference",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/workspaces/00000000-0000-4000-8000-000000000001/inferences/estimate",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"model_id\":\"3c90c3cc-0d44-4b50-8888-8dd25736052a\",\"parameters\":{\"width\":512,\"batch_size\":1}}"
    },
    "status": 422,
    "reply": {
      "detail": [
        {
          "type": "extra_forbidden",
          "loc": [
            "body",
            "parameters"
          ],
          "msg": "parameters is not a field of this request; what stands in it belongs one level up, beside model_id.",
          "input": {
            "width": 512,
            "batch_size": 1
          }
        }
      ]
    }
  },
  {
    "name": "nullBatchSize",
    "summary": "Null where it may not be",
    "operation": "estimateInference",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/workspaces/00000000-0000-4000-8000-000000000001/inferences/estimate",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"model_id\":\"3c90c3cc-0d44-4b50-8888-8dd25736052a\",\"batch_size\":null}"
    },
    "status": 422,
    "reply": {
      "detail": [
        {
          "type": "type_error",
          "loc": [
            "body",
            "batch_size"
          ],
          "msg": "`batch_size` must be an integer from 1 to 16; received null.",
          "input": null
        }
      ]
    }
  },
  {
    "name": "workspaceThatIsNone",
    "summary": "A workspace that is not a UUID, and a body with a fault",
    "operation": "estimateInference",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/workspaces/acme-studio/inferences/estimate",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"model_id\":\"sample-image\"}"
    },
    "status": 422,
    "reply": {
      "detail": [
        {
          "type": "uuid_parsing",
          "loc": [
            "path",
            "workspace_id"
          ],
          "msg": "`workspace_id` must be a UUID; received \"acme-studio\".",
          "input": "acme-studio"
        },
        {
          "type": "uuid_parsing",
          "loc": [
            "body",
            "model_id"
          ],
          "msg": "`model_id` must be a UUID; received \"sample-image\".",
          "input": "sample-image"
        }
      ]
    }
  },
  {
    "name": "malformedJson",
    "summary": "JSON that is cut off",
    "operation": "estimateInference",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/workspaces/00000000-0000-4000-8000-000000000001/inferences/estimate",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"model_id\": "
    },
    "status": 422,
    "reply": {
      "detail": [
        {
          "type": "json_invalid",
          "loc": [
            "body"
          ],
          "msg": "The body could not be parsed as JSON. Check that it is one JSON value in UTF-8.",
          "input": null
        }
      ]
    }
  },
  {
    "name": "emptyBody",
    "summary": "An empty body",
    "operation": "estimateInference",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/workspaces/00000000-0000-4000-8000-000000000001/inferences/estimate",
      "headers": {
        "content-type": "application/json"
      },
      "text": ""
    },
    "status": 422,
    "reply": {
      "detail": [
        {
          "type": "json_invalid",
          "loc": [
            "body"
          ],
          "msg": "The body is empty. Send one JSON value in UTF-8.",
          "input": null
        }
      ]
    }
  },
  {
    "name": "videoWithoutDuration",
    "summary": "A video without its duration",
    "operation": "estimateInference",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/workspaces/00000000-0000-4000-8000-000000000001/inferences/estimate",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"model_id\":\"0b8f1a52-6f0f-4d7e-9a55-6d1c2f3a4b02\"}"
    },
    "status": 422,
    "reply": {
      "detail": [
        {
          "type": "missing",
          "loc": [
            "body",
            "duration_seconds"
          ],
          "msg": "duration_seconds is missing; it decides the price.",
          "input": null
        }
      ]
    }
  },
  {
    "name": "speechWithoutPrompt",
    "summary": "A speech without its text",
    "operation": "estimateInference",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/workspaces/00000000-0000-4000-8000-000000000001/inferences/estimate",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"model_id\":\"0b8f1a52-6f0f-4d7e-9a55-6d1c2f3a4b04\",\"prompt\":null}"
    },
    "status": 422,
    "reply": {
      "detail": [
        {
          "type": "missing",
          "loc": [
            "body",
            "prompt"
          ],
          "msg": "prompt is missing; it decides the price.",
          "input": null
        }
      ]
    }
  },
  {
    "name": "editOfNothing",
    "summary": "An edit that asks for nothing",
    "operation": "estimateInference",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/workspaces/00000000-0000-4000-8000-000000000001/inferences/estimate",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"model_id\":\"0b8f1a52-6f0f-4d7e-9a55-6d1c2f3a4b05\",\"vectorize\":false}"
    },
    "status": 422,
    "reply": {
      "detail": [
        {
          "type": "missing",
          "loc": [
            "body"
          ],
          "msg": "An edit needs at least one of vectorize, remove_background, reframe and refill to be true; received none.",
          "input": null
        }
      ]
    }
  },
  {
    "name": "priceBeyondNumbers",
    "summary": "A price that no JSON number carries",
    "operation": "estimateInference",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/workspaces/00000000-0000-4000-8000-000000000001/inferences/estimate",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"model_id\":\"0b8f1a52-6f0f-4d7e-9a55-6d1c2f3a4b02\",\"batch_size\":1,\"duration_seconds\":9007199254740991,\"width\":1920,\"height\":1080,\"fps\":50}"
    },
    "status": 422,
    "reply": {
      "detail": [
        {
          "type": "value_error",
          "loc": [
            "body"
          ],
          "msg": "The amount 54043195528445946 cannot be written exactly as the answer declares it.",
          "input": null
        }
      ]
    }
  },
  {
    "name": "stepsBeyondNumbers",
    "summary": "An integer that no JSON number holds exactly",
    "operation": "estimateInference",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/workspaces/00000000-0000-4000-8000-000000000001/inferences/estimate",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"model_id\":\"3c90c3cc-0d44-4b50-8888-8dd25736052a\",\"num_inference_steps\":100000000000000000}"
    },
    "status": 422,
    "reply": {
      "detail": [
        {
          "type": "less_than_equal",
          "loc": [
            "body",
            "num_inference_steps"
          ],
          "msg": "`num_inference_steps` must be an integer greater than 0 and at most 9007199254740991, or null; received 100000000000000000.",
          "input": 100000000000000000
        }
      ]
    }
  },
  {
    "name": "beforeThePriceList",
    "summary": "Before the price list holds",
    "operation": "estimateInference",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/workspaces/00000000-0000-4000-8000-000000000001/inferences/estimate",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"model_id\":\"3c90c3cc-0d44-4b50-8888-8dd25736052a\"}"
    },
    "status": 500,
    "reply": {
      "detail": "The price list 2026-11-01 takes effect at 2026-11-01T00:00:00Z; the request is earlier."
    },
    "prices": {
      "at": "2026-10-31T23:59:59Z"
    }
  },
  {
    "name": "plain",
    "summary": "Four images",
    "operation": "executeInference",
    "request": {
      "as": "globex",
      "method": "POST",
      "path": "/v1/workspaces/00000000-0000-4000-8000-000000000003/inferences",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"model_id\":\"3c90c3cc-0d44-4b50-8888-8dd25736052a\",\"prompt\":\"a dune\"}"
    },
    "status": 200,
    "reply": {
      "inference_id": "8dead6d9-f2ca-48db-ae63-03150ba1dd29",
      "status": "in_progress",
      "poll_interval_seconds": 1,
      "created_at": "2026-11-20T00:00:00.000Z",
      "estimated_price_creative_units": 6,
      "session_id": "448ca5bb-f1ff-4800-af1a-77dcb5644363",
      "normalized_parameters": {
        "width": 1024,
        "height": 1024,
        "batch_size": 4,
        "num_inference_steps": 30,
        "guidance_scale": null,
        "duration_seconds": null,
        "fps": null
      }
    }
  },
  {
    "name": "everything",
    "summary": "Every field that only a run has",
    "operation": "executeInference",
    "request": {
      "as": "globex",
      "method": "POST",
      "path": "/v1/workspaces/00000000-0000-4000-8000-000000000003/inferences",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"model_id\":\"3c90c3cc-0d44-4b50-8888-8dd25736052a\",\"prompt\":\"a dune\",\"width\":1536,\"height\":1024,\"batch_size\":1,\"guidance_scale\":7.5,\"seed\":42,\"guidance_files\":[{\"file_id\":\"00000000-0000-4000-8000-0000000000a1\",\"kind\":\"style\"}],\"mask\":{\"file_id\":\"00000000-0000-4000-8000-0000000000a2\",\"for_transparency\":false,\"for_nontransparency\":true,\"edge_radius\":8},\"session_name\":\"dunes\"}"
    },
    "status": 200,
    "reply": {
      "inference_id": "8dead6d9-f2ca-48db-ae63-03150ba1dd29",
      "status": "in_progress",
      "poll_interval_seconds": 1,
      "created_at": "2026-11-20T00:00:00.000Z",
      "estimated_price_creative_units": 3,
      "session_id": "5c448ca5-bbf1-4fd8-80af-1a77dcb56443",
      "normalized_parameters": {
        "width": 1536,
        "height": 1024,
        "batch_size": 1,
        "num_inference_steps": 30,
        "guidance_scale": 7.5,
        "duration_seconds": null,
        "fps": null
      }
    }
  },
  {
    "name": "video",
    "summary": "A video",
    "operation": "executeInference",
    "request": {
      "as": "globex",
      "method": "POST",
      "path": "/v1/workspaces/00000000-0000-4000-8000-000000000003/inferences",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"model_id\":\"0b8f1a52-6f0f-4d7e-9a55-6d1c2f3a4b02\",\"prompt\":\"a dune\",\"batch_size\":1,\"duration_seconds\":2.5}"
    },
    "status": 200,
    "reply": {
      "inference_id": "8dead6d9-f2ca-48db-ae63-03150ba1dd29",
      "status": "in_progress",
      "poll_interval_seconds": 1,
      "created_at": "2026-11-20T00:00:00.000Z",
      "estimated_price_creative_units": 3,
      "session_id": "448ca5bb-f1ff-4800-af1a-77dcb5644363",
      "normalized_parameters": {
        "width": 1280,
        "height": 720,
        "batch_size": 1,
        "num_inference_steps": null,
        "guidance_scale": null,
        "duration_seconds": 2.5,
        "fps": 25
      }
    }
  },
  {
    "name": "noToken",
    "summary": "No token",
    "operation": "executeInference",
    "request": {
      "method": "POST",
      "path": "/v1/workspaces/00000000-0000-4000-8000-000000000001/inferences",
      "headers": {}
    },
    "status": 401,
    "reply": {
      "detail": "Missing token. Send `Authorization: Bearer <token>` with a personal access token or a JWT."
    }
  },
  {
    "name": "unknownToken",
    "summary": "An unknown token",
    "operation": "executeInference",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/workspaces/00000000-0000-4000-8000-000000000001/inferences",
      "headers": {
        "Authorization": "Bearer layer_pat_initech"
      }
    },
    "status": 401,
    "reply": {
      "detail": "Unknown token. Send `Authorization: Bearer <token>` with a personal access token or a JWT."
    }
  },
  {
    "name": "expiredJwt",
    "summary": "A JWT that has expired",
    "operation": "executeInference",
    "request": {
      "as": "expiredJwt",
      "method": "POST",
      "path": "/v1/workspaces/00000000-0000-4000-8000-000000000001/inferences",
      "headers": {}
    },
    "status": 401,
    "reply": {
      "detail": "The token has expired. Send a JWT whose `exp` is in the future."
    }
  },
  {
    "name": "tooLittle",
    "summary": "Four images in a workspace with one unit",
    "operation": "executeInference",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/workspaces/00000000-0000-4000-8000-000000000002/inferences",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"model_id\":\"3c90c3cc-0d44-4b50-8888-8dd25736052a\"}"
    },
    "status": 402,
    "reply": {
      "detail": "The balance is too low: 1 creative units are available, 6 are required."
    }
  },
  {
    "name": "otherPath",
    "summary": "A path that there is not",
    "operation": "executeInference",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/workspaces/00000000-0000-4000-8000-000000000001/credits",
      "headers": {}
    },
    "status": 404,
    "reply": {
      "detail": "There is no route /v1/workspaces/00000000-0000-4000-8000-000000000001/credits; see the paths of the document."
    }
  },
  {
    "name": "foreignWorkspace",
    "summary": "A workspace of somebody else",
    "operation": "executeInference",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/workspaces/00000000-0000-4000-8000-000000000003/inferences",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"model_id\":\"3c90c3cc-0d44-4b50-8888-8dd25736052a\"}"
    },
    "status": 404,
    "reply": {
      "detail": "There is no such workspace."
    }
  },
  {
    "name": "foreignModel",
    "summary": "A model of another workspace",
    "operation": "executeInference",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/workspaces/00000000-0000-4000-8000-000000000001/inferences",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"model_id\":\"0b8f1a52-6f0f-4d7e-9a55-6d1c2f3a4b06\"}"
    },
    "status": 404,
    "reply": {
      "detail": "This workspace has no such model. GET …/models lists its models."
    }
  },
  {
    "name": "otherMethod",
    "summary": "PUT",
    "operation": "executeInference",
    "request": {
      "as": "acme",
      "method": "PUT",
      "path": "/v1/workspaces/00000000-0000-4000-8000-000000000001/inferences",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{}"
    },
    "status": 405,
    "reply": {
      "detail": "The method must be one of POST, OPTIONS; received PUT."
    }
  },
  {
    "name": "tooLarge",
    "summary": "A byte more than 2 MiB",
    "operation": "executeInference",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/workspaces/00000000-0000-4000-8000-000000000001/inferences",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{}",
      "padTo": 2097153
    },
    "status": 413,
    "reply": {
      "detail": "The body must be at most 2,097,152 bytes; received more."
    }
  },
  {
    "name": "plainText",
    "summary": "Text",
    "operation": "executeInference",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/workspaces/00000000-0000-4000-8000-000000000001/inferences",
      "headers": {
        "content-type": "text/plain"
      },
      "text": "a dune"
    },
    "status": 415,
    "reply": {
      "detail": "The Content-Type must be application/json; received \"text/plain\"."
    }
  },
  {
    "name": "ownFaults",
    "summary": "Faults in fields that only a run has",
    "operation": "executeInference",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/workspaces/00000000-0000-4000-8000-000000000001/inferences",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"model_id\":\"3c90c3cc-0d44-4b50-8888-8dd25736052a\",\"seed\":-2,\"mask\":{\"edge_radius\":1.5},\"session_name\":7}"
    },
    "status": 422,
    "reply": {
      "detail": [
        {
          "type": "greater_than_equal",
          "loc": [
            "body",
            "seed"
          ],
          "msg": "`seed` must be an integer from -1 to 9007199254740991 or null; received -2.",
          "input": -2
        },
        {
          "type": "missing",
          "loc": [
            "body",
            "mask",
            "file_id"
          ],
          "msg": "`mask.file_id` is required; it must be a UUID.",
          "input": null
        },
        {
          "type": "type_error",
          "loc": [
            "body",
            "mask",
            "edge_radius"
          ],
          "msg": "`mask.edge_radius` must be an integer from 0 to 9007199254740991 or null; received 1.5.",
          "input": 1.5
        },
        {
          "type": "type_error",
          "loc": [
            "body",
            "session_name"
          ],
          "msg": "`session_name` must be a string of at most 255 characters or null; received 7.",
          "input": 7
        }
      ]
    }
  },
  {
    "name": "videoWithoutDuration",
    "summary": "A video without its duration",
    "operation": "executeInference",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/workspaces/00000000-0000-4000-8000-000000000001/inferences",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"model_id\":\"0b8f1a52-6f0f-4d7e-9a55-6d1c2f3a4b02\"}"
    },
    "status": 422,
    "reply": {
      "detail": [
        {
          "type": "missing",
          "loc": [
            "body",
            "duration_seconds"
          ],
          "msg": "duration_seconds is missing; it decides the price.",
          "input": null
        }
      ]
    }
  },
  {
    "name": "complete",
    "summary": "A run that is complete",
    "operation": "getInference",
    "request": {
      "as": "acme",
      "method": "GET",
      "path": "/v1/workspaces/00000000-0000-4000-8000-000000000001/inferences/00000000-0000-4000-8000-0000000000c1",
      "headers": {}
    },
    "status": 200,
    "reply": {
      "inference_id": "00000000-0000-4000-8000-0000000000c1",
      "status": "complete",
      "created_at": "2026-11-19T15:00:00.000Z",
      "completed_at": "2026-11-19T15:00:02.000Z",
      "files": [
        {
          "url": "https://api.app.layer.ai/_outlay/layer/outputs/4f04dbc25e8c467aa7f4d3f597765cbb/00000000-0000-4000-8000-0000000000c1/0.png",
          "content_type": "image/png"
        },
        {
          "url": "https://api.app.layer.ai/_outlay/layer/outputs/44ed1ceed4277128e701f67ec2c16ae1/00000000-0000-4000-8000-0000000000c1/1.png",
          "content_type": "image/png"
        }
      ],
      "actual_price_creative_units": 3
    }
  },
  {
    "name": "inProgress",
    "summary": "A run that has just begun",
    "operation": "getInference",
    "request": {
      "as": "acme",
      "method": "GET",
      "path": "/v1/workspaces/00000000-0000-4000-8000-000000000001/inferences/8dead6d9-f2ca-48db-ae63-03150ba1dd29",
      "headers": {}
    },
    "before": [
      {
        "as": "acme",
        "method": "POST",
        "path": "/v1/workspaces/00000000-0000-4000-8000-000000000001/inferences",
        "headers": {
          "content-type": "application/json"
        },
        "text": "{\"model_id\":\"3c90c3cc-0d44-4b50-8888-8dd25736052a\",\"prompt\":\"a dune\"}",
        "times": 1
      }
    ],
    "status": 200,
    "reply": {
      "inference_id": "8dead6d9-f2ca-48db-ae63-03150ba1dd29",
      "status": "in_progress",
      "created_at": "2026-11-20T00:00:00.000Z"
    }
  },
  {
    "name": "failed",
    "summary": "A run that failed",
    "operation": "getInference",
    "request": {
      "as": "acme",
      "method": "GET",
      "path": "/v1/workspaces/00000000-0000-4000-8000-000000000001/inferences/00000000-0000-4000-8000-0000000000f1",
      "headers": {}
    },
    "status": 200,
    "reply": {
      "inference_id": "00000000-0000-4000-8000-0000000000f1",
      "status": "failed",
      "created_at": "2026-11-19T14:00:00.000Z",
      "error_message": "The run failed. Nothing was charged.",
      "error_code": "generation_failed"
    }
  },
  {
    "name": "cancelled",
    "summary": "A run that was cancelled",
    "operation": "getInference",
    "request": {
      "as": "acme",
      "method": "GET",
      "path": "/v1/workspaces/00000000-0000-4000-8000-000000000001/inferences/00000000-0000-4000-8000-0000000000ca",
      "headers": {}
    },
    "status": 200,
    "reply": {
      "inference_id": "00000000-0000-4000-8000-0000000000ca",
      "status": "cancelled",
      "created_at": "2026-11-19T13:00:00.000Z"
    }
  },
  {
    "name": "noToken",
    "summary": "No token",
    "operation": "getInference",
    "request": {
      "method": "GET",
      "path": "/v1/workspaces/00000000-0000-4000-8000-000000000001/inferences/00000000-0000-4000-8000-0000000000c1",
      "headers": {}
    },
    "status": 401,
    "reply": {
      "detail": "Missing token. Send `Authorization: Bearer <token>` with a personal access token or a JWT."
    }
  },
  {
    "name": "unknownToken",
    "summary": "An unknown token",
    "operation": "getInference",
    "request": {
      "as": "acme",
      "method": "GET",
      "path": "/v1/workspaces/00000000-0000-4000-8000-000000000001/inferences/00000000-0000-4000-8000-0000000000c1",
      "headers": {
        "Authorization": "Bearer layer_pat_initech"
      }
    },
    "status": 401,
    "reply": {
      "detail": "Unknown token. Send `Authorization: Bearer <token>` with a personal access token or a JWT."
    }
  },
  {
    "name": "expiredJwt",
    "summary": "A JWT that has expired",
    "operation": "getInference",
    "request": {
      "as": "expiredJwt",
      "method": "GET",
      "path": "/v1/workspaces/00000000-0000-4000-8000-000000000001/inferences/00000000-0000-4000-8000-0000000000c1",
      "headers": {}
    },
    "status": 401,
    "reply": {
      "detail": "The token has expired. Send a JWT whose `exp` is in the future."
    }
  },
  {
    "name": "otherPath",
    "summary": "A path that there is not",
    "operation": "getInference",
    "request": {
      "as": "acme",
      "method": "GET",
      "path": "/v1/workspaces/00000000-0000-4000-8000-000000000001/credits",
      "headers": {}
    },
    "status": 404,
    "reply": {
      "detail": "There is no route /v1/workspaces/00000000-0000-4000-8000-000000000001/credits; see the paths of the document."
    }
  },
  {
    "name": "unknown",
    "summary": "A run that does not exist",
    "operation": "getInference",
    "request": {
      "as": "acme",
      "method": "GET",
      "path": "/v1/workspaces/00000000-0000-4000-8000-000000000001/inferences/00000000-0000-4000-8000-000000000009",
      "headers": {}
    },
    "status": 404,
    "reply": {
      "detail": "There is no such inference in this workspace."
    }
  },
  {
    "name": "ofAnotherWorkspace",
    "summary": "A run of another workspace",
    "operation": "getInference",
    "request": {
      "as": "acme",
      "method": "GET",
      "path": "/v1/workspaces/00000000-0000-4000-8000-000000000002/inferences/00000000-0000-4000-8000-0000000000c1",
      "headers": {}
    },
    "status": 404,
    "reply": {
      "detail": "There is no such inference in this workspace."
    }
  },
  {
    "name": "foreignWorkspace",
    "summary": "A workspace of somebody else",
    "operation": "getInference",
    "request": {
      "as": "globex",
      "method": "GET",
      "path": "/v1/workspaces/00000000-0000-4000-8000-000000000001/inferences/00000000-0000-4000-8000-0000000000c1",
      "headers": {}
    },
    "status": 404,
    "reply": {
      "detail": "There is no such workspace."
    }
  },
  {
    "name": "otherMethod",
    "summary": "DELETE",
    "operation": "getInference",
    "request": {
      "as": "acme",
      "method": "DELETE",
      "path": "/v1/workspaces/00000000-0000-4000-8000-000000000001/inferences/00000000-0000-4000-8000-0000000000c1",
      "headers": {}
    },
    "status": 405,
    "reply": {
      "detail": "The method must be one of GET, HEAD, OPTIONS; received DELETE."
    }
  },
  {
    "name": "noUuid",
    "summary": "A run that is not a UUID",
    "operation": "getInference",
    "request": {
      "as": "acme",
      "method": "GET",
      "path": "/v1/workspaces/00000000-0000-4000-8000-000000000001/inferences/latest",
      "headers": {}
    },
    "status": 422,
    "reply": {
      "detail": [
        {
          "type": "uuid_parsing",
          "loc": [
            "path",
            "inference_id"
          ],
          "msg": "`inference_id` must be a UUID; received \"latest\".",
          "input": "latest"
        }
      ]
    }
  },
  {
    "name": "trial",
    "summary": "A workspace that has never begun a run",
    "operation": "getWorkspace",
    "request": {
      "as": "acme",
      "method": "GET",
      "path": "/v1/workspaces/00000000-0000-4000-8000-000000000002",
      "headers": {}
    },
    "status": 200,
    "reply": {
      "workspace_id": "00000000-0000-4000-8000-000000000002",
      "slug": "acme-trial",
      "name": "Acme Trial",
      "balance_creative_units": 1,
      "reserved_creative_units": 0,
      "available_creative_units": 1,
      "last_active_at": null
    }
  },
  {
    "name": "reserved",
    "summary": "A run of six units is in progress",
    "operation": "getWorkspace",
    "request": {
      "as": "acme",
      "method": "GET",
      "path": "/v1/workspaces/00000000-0000-4000-8000-000000000001",
      "headers": {}
    },
    "before": [
      {
        "as": "acme",
        "method": "POST",
        "path": "/v1/workspaces/00000000-0000-4000-8000-000000000001/inferences",
        "headers": {
          "content-type": "application/json"
        },
        "text": "{\"model_id\":\"3c90c3cc-0d44-4b50-8888-8dd25736052a\"}",
        "times": 1
      }
    ],
    "status": 200,
    "reply": {
      "workspace_id": "00000000-0000-4000-8000-000000000001",
      "slug": "acme-studio",
      "name": "Acme Studio",
      "balance_creative_units": 300,
      "reserved_creative_units": 6,
      "available_creative_units": 294,
      "last_active_at": "2026-11-20T00:00:00.000Z"
    }
  },
  {
    "name": "noToken",
    "summary": "No token",
    "operation": "getWorkspace",
    "request": {
      "method": "GET",
      "path": "/v1/workspaces/00000000-0000-4000-8000-000000000001",
      "headers": {}
    },
    "status": 401,
    "reply": {
      "detail": "Missing token. Send `Authorization: Bearer <token>` with a personal access token or a JWT."
    }
  },
  {
    "name": "unknownToken",
    "summary": "An unknown token",
    "operation": "getWorkspace",
    "request": {
      "as": "acme",
      "method": "GET",
      "path": "/v1/workspaces/00000000-0000-4000-8000-000000000001",
      "headers": {
        "Authorization": "Bearer layer_pat_initech"
      }
    },
    "status": 401,
    "reply": {
      "detail": "Unknown token. Send `Authorization: Bearer <token>` with a personal access token or a JWT."
    }
  },
  {
    "name": "expiredJwt",
    "summary": "A JWT that has expired",
    "operation": "getWorkspace",
    "request": {
      "as": "expiredJwt",
      "method": "GET",
      "path": "/v1/workspaces/00000000-0000-4000-8000-000000000001",
      "headers": {}
    },
    "status": 401,
    "reply": {
      "detail": "The token has expired. Send a JWT whose `exp` is in the future."
    }
  },
  {
    "name": "otherPath",
    "summary": "A path that there is not",
    "operation": "getWorkspace",
    "request": {
      "as": "acme",
      "method": "GET",
      "path": "/v1/workspaces/00000000-0000-4000-8000-000000000001/credits",
      "headers": {}
    },
    "status": 404,
    "reply": {
      "detail": "There is no route /v1/workspaces/00000000-0000-4000-8000-000000000001/credits; see the paths of the document."
    }
  },
  {
    "name": "foreignWorkspace",
    "summary": "A workspace of somebody else",
    "operation": "getWorkspace",
    "request": {
      "as": "globex",
      "method": "GET",
      "path": "/v1/workspaces/00000000-0000-4000-8000-000000000001",
      "headers": {}
    },
    "status": 404,
    "reply": {
      "detail": "There is no such workspace."
    }
  },
  {
    "name": "otherMethod",
    "summary": "DELETE",
    "operation": "getWorkspace",
    "request": {
      "as": "acme",
      "method": "DELETE",
      "path": "/v1/workspaces/00000000-0000-4000-8000-000000000001",
      "headers": {}
    },
    "status": 405,
    "reply": {
      "detail": "The method must be one of GET, HEAD, OPTIONS; received DELETE."
    }
  },
  {
    "name": "noUuid",
    "summary": "A workspace that is not a UUID",
    "operation": "getWorkspace",
    "request": {
      "as": "acme",
      "method": "GET",
      "path": "/v1/workspaces/acme-studio",
      "headers": {}
    },
    "status": 422,
    "reply": {
      "detail": [
        {
          "type": "uuid_parsing",
          "loc": [
            "path",
            "workspace_id"
          ],
          "msg": "`workspace_id` must be a UUID; received \"acme-studio\".",
          "input": "acme-studio"
        }
      ]
    }
  },
  {
    "name": "acme",
    "summary": "The models that everybody can use",
    "operation": "listModels",
    "request": {
      "as": "acme",
      "method": "GET",
      "path": "/v1/workspaces/00000000-0000-4000-8000-000000000001/models",
      "headers": {}
    },
    "status": 200,
    "reply": {
      "models": [
        {
          "id": "3c90c3cc-0d44-4b50-8888-8dd25736052a",
          "name": "Sample Image",
          "modality": "image",
          "priced_fields": [
            "width",
            "height",
            "batch_size",
            "num_inference_steps",
            "quality"
          ]
        },
        {
          "id": "0b8f1a52-6f0f-4d7e-9a55-6d1c2f3a4b01",
          "name": "Sample Upscale",
          "modality": "upscale",
          "priced_fields": [
            "batch_size",
            "upscale_ratio",
            "creativity"
          ]
        },
        {
          "id": "0b8f1a52-6f0f-4d7e-9a55-6d1c2f3a4b02",
          "name": "Sample Video",
          "modality": "video",
          "priced_fields": [
            "width",
            "height",
            "batch_size",
            "duration_seconds",
            "generate_audio",
            "fps",
            "video_effects"
          ]
        },
        {
          "id": "0b8f1a52-6f0f-4d7e-9a55-6d1c2f3a4b03",
          "name": "Sample 3D",
          "modality": "3d",
          "priced_fields": [
            "batch_size",
            "include_textures",
            "quad_mesh",
            "pbr_materials",
            "generate_parts",
            "face_limit"
          ]
        },
        {
          "id": "0b8f1a52-6f0f-4d7e-9a55-6d1c2f3a4b04",
          "name": "Sample Speech",
          "modality": "speech",
          "priced_fields": [
            "prompt",
            "use_speaker_boost"
          ]
        },
        {
          "id": "0b8f1a52-6f0f-4d7e-9a55-6d1c2f3a4b05",
          "name": "Sample Edit",
          "modality": "edit",
          "priced_fields": [
            "batch_size",
            "vectorize",
            "remove_background",
            "reframe",
            "refill"
          ]
        }
      ]
    }
  },
  {
    "name": "globex",
    "summary": "With a model of the workspace's own",
    "operation": "listModels",
    "request": {
      "as": "globex",
      "method": "GET",
      "path": "/v1/workspaces/00000000-0000-4000-8000-000000000003/models",
      "headers": {}
    },
    "status": 200,
    "reply": {
      "models": [
        {
          "id": "3c90c3cc-0d44-4b50-8888-8dd25736052a",
          "name": "Sample Image",
          "modality": "image",
          "priced_fields": [
            "width",
            "height",
            "batch_size",
            "num_inference_steps",
            "quality"
          ]
        },
        {
          "id": "0b8f1a52-6f0f-4d7e-9a55-6d1c2f3a4b01",
          "name": "Sample Upscale",
          "modality": "upscale",
          "priced_fields": [
            "batch_size",
            "upscale_ratio",
            "creativity"
          ]
        },
        {
          "id": "0b8f1a52-6f0f-4d7e-9a55-6d1c2f3a4b02",
          "name": "Sample Video",
          "modality": "video",
          "priced_fields": [
            "width",
            "height",
            "batch_size",
            "duration_seconds",
            "generate_audio",
            "fps",
            "video_effects"
          ]
        },
        {
          "id": "0b8f1a52-6f0f-4d7e-9a55-6d1c2f3a4b03",
          "name": "Sample 3D",
          "modality": "3d",
          "priced_fields": [
            "batch_size",
            "include_textures",
            "quad_mesh",
            "pbr_materials",
            "generate_parts",
            "face_limit"
          ]
        },
        {
          "id": "0b8f1a52-6f0f-4d7e-9a55-6d1c2f3a4b04",
          "name": "Sample Speech",
          "modality": "speech",
          "priced_fields": [
            "prompt",
            "use_speaker_boost"
          ]
        },
        {
          "id": "0b8f1a52-6f0f-4d7e-9a55-6d1c2f3a4b05",
          "name": "Sample Edit",
          "modality": "edit",
          "priced_fields": [
            "batch_size",
            "vectorize",
            "remove_background",
            "reframe",
            "refill"
          ]
        },
        {
          "id": "0b8f1a52-6f0f-4d7e-9a55-6d1c2f3a4b06",
          "name": "Globex House Style",
          "modality": "image",
          "priced_fields": [
            "width",
            "height",
            "batch_size",
            "num_inference_steps",
            "quality"
          ]
        }
      ]
    }
  },
  {
    "name": "noToken",
    "summary": "No token",
    "operation": "listModels",
    "request": {
      "method": "GET",
      "path": "/v1/workspaces/00000000-0000-4000-8000-000000000001/models",
      "headers": {}
    },
    "status": 401,
    "reply": {
      "detail": "Missing token. Send `Authorization: Bearer <token>` with a personal access token or a JWT."
    }
  },
  {
    "name": "unknownToken",
    "summary": "An unknown token",
    "operation": "listModels",
    "request": {
      "as": "acme",
      "method": "GET",
      "path": "/v1/workspaces/00000000-0000-4000-8000-000000000001/models",
      "headers": {
        "Authorization": "Bearer layer_pat_initech"
      }
    },
    "status": 401,
    "reply": {
      "detail": "Unknown token. Send `Authorization: Bearer <token>` with a personal access token or a JWT."
    }
  },
  {
    "name": "expiredJwt",
    "summary": "A JWT that has expired",
    "operation": "listModels",
    "request": {
      "as": "expiredJwt",
      "method": "GET",
      "path": "/v1/workspaces/00000000-0000-4000-8000-000000000001/models",
      "headers": {}
    },
    "status": 401,
    "reply": {
      "detail": "The token has expired. Send a JWT whose `exp` is in the future."
    }
  },
  {
    "name": "otherPath",
    "summary": "A path that there is not",
    "operation": "listModels",
    "request": {
      "as": "acme",
      "method": "GET",
      "path": "/v1/workspaces/00000000-0000-4000-8000-000000000001/credits",
      "headers": {}
    },
    "status": 404,
    "reply": {
      "detail": "There is no route /v1/workspaces/00000000-0000-4000-8000-000000000001/credits; see the paths of the document."
    }
  },
  {
    "name": "foreignWorkspace",
    "summary": "A workspace of somebody else",
    "operation": "listModels",
    "request": {
      "as": "globex",
      "method": "GET",
      "path": "/v1/workspaces/00000000-0000-4000-8000-000000000001/models",
      "headers": {}
    },
    "status": 404,
    "reply": {
      "detail": "There is no such workspace."
    }
  },
  {
    "name": "otherMethod",
    "summary": "DELETE",
    "operation": "listModels",
    "request": {
      "as": "acme",
      "method": "DELETE",
      "path": "/v1/workspaces/00000000-0000-4000-8000-000000000001/models",
      "headers": {}
    },
    "status": 405,
    "reply": {
      "detail": "The method must be one of GET, HEAD, OPTIONS; received DELETE."
    }
  },
  {
    "name": "noUuid",
    "summary": "A workspace that is not a UUID",
    "operation": "listModels",
    "request": {
      "as": "acme",
      "method": "GET",
      "path": "/v1/workspaces/acme-studio/models",
      "headers": {}
    },
    "status": 422,
    "reply": {
      "detail": [
        {
          "type": "uuid_parsing",
          "loc": [
            "path",
            "workspace_id"
          ],
          "msg": "`workspace_id` must be a UUID; received \"acme-studio\".",
          "input": "acme-studio"
        }
      ]
    }
  },
  {
    "name": "beforeThePriceList",
    "summary": "Before the price list holds",
    "operation": "listModels",
    "request": {
      "as": "acme",
      "method": "GET",
      "path": "/v1/workspaces/00000000-0000-4000-8000-000000000001/models",
      "headers": {}
    },
    "status": 500,
    "reply": {
      "detail": "The price list 2026-11-01 takes effect at 2026-11-01T00:00:00Z; the request is earlier."
    },
    "prices": {
      "at": "2026-10-31T23:59:59Z"
    }
  }
] as const
