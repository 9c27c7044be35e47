// Written by `pnpm generate` from openapi/x-router/; change it there.

/** The named examples: a request with its reply. */
export const examples = [
  {
    "name": "standard",
    "summary": "One image of 1024×1024 pixels",
    "operation": "estimateImage",
    "request": {
      "method": "POST",
      "path": "/v1/images/estimate",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"model\":\"flux-schnell\",\"width\":1024,\"height\":1024,\"numberResults\":1}"
    },
    "status": 200,
    "reply": {
      "model": "flux-schnell",
      "dimensions": "1024×1024",
      "number_of_images": 1,
      "estimatedCost": {
        "usd": "0.006955",
        "note": "Maximum upfront charge. Any difference from actual cost is automatically refunded."
      }
    }
  },
  {
    "name": "defaults",
    "summary": "Every field has a default",
    "operation": "estimateImage",
    "request": {
      "method": "POST",
      "path": "/v1/images/estimate",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{}"
    },
    "status": 200,
    "reply": {
      "model": "flux-schnell",
      "dimensions": "1024×1024",
      "number_of_images": 1,
      "estimatedCost": {
        "usd": "0.006955",
        "note": "Maximum upfront charge. Any difference from actual cost is automatically refunded."
      }
    }
  },
  {
    "name": "highResolution",
    "summary": "Four times the pixels",
    "operation": "estimateImage",
    "request": {
      "method": "POST",
      "path": "/v1/images/estimate",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"model\":\"flux-schnell\",\"width\":2048,\"height\":2048,\"numberResults\":1}"
    },
    "status": 200,
    "reply": {
      "model": "flux-schnell",
      "dimensions": "2048×2048",
      "number_of_images": 1,
      "estimatedCost": {
        "usd": "0.027820",
        "note": "Maximum upfront charge. Any difference from actual cost is automatically refunded."
      }
    }
  },
  {
    "name": "fourImages",
    "summary": "Four images at once",
    "operation": "estimateImage",
    "request": {
      "method": "POST",
      "path": "/v1/images/estimate",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"model\":\"sdxl-realvis-v4\",\"width\":1024,\"height\":1024,\"numberResults\":4}"
    },
    "status": 200,
    "reply": {
      "model": "sdxl-realvis-v4",
      "dimensions": "1024×1024",
      "number_of_images": 4,
      "estimatedCost": {
        "usd": "0.010400",
        "note": "Maximum upfront charge. Any difference from actual cost is automatically refunded."
      }
    }
  },
  {
    "name": "roundedOnce",
    "summary": "Four small images, rounded up once and on the total",
    "operation": "estimateImage",
    "request": {
      "method": "POST",
      "path": "/v1/images/estimate",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"width\":512,\"height\":512,\"numberResults\":4}"
    },
    "status": 200,
    "reply": {
      "model": "flux-schnell",
      "dimensions": "512×512",
      "number_of_images": 4,
      "estimatedCost": {
        "usd": "0.006955",
        "note": "Maximum upfront charge. Any difference from actual cost is automatically refunded."
      }
    }
  },
  {
    "name": "widthNotAMultipleOf64",
    "summary": "A width that is not a multiple of 64",
    "operation": "estimateImage",
    "request": {
      "method": "POST",
      "path": "/v1/images/estimate",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"width\":1000}"
    },
    "status": 400,
    "reply": {
      "error": "INVALID_DIMENSIONS",
      "message": "width is 1000, not a multiple of 64; allowed is a number from 128 to 2048 that is a multiple of 64."
    }
  },
  {
    "name": "heightTooSmall",
    "summary": "A height below the smallest",
    "operation": "estimateImage",
    "request": {
      "method": "POST",
      "path": "/v1/images/estimate",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"height\":64}"
    },
    "status": 400,
    "reply": {
      "error": "INVALID_DIMENSIONS",
      "message": "height is 64, below 128; allowed is a number from 128 to 2048 that is a multiple of 64."
    }
  },
  {
    "name": "unknownModel",
    "summary": "A model that is not offered",
    "operation": "estimateImage",
    "request": {
      "method": "POST",
      "path": "/v1/images/estimate",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"model\":\"nope\"}"
    },
    "status": 400,
    "reply": {
      "error": "INVALID_MODEL",
      "message": "model is \"nope\", which is not in the list; allowed is one of \"flux-schnell\", \"flux-dev\", \"sdxl-realvis-v4\", \"sd15-dreamshaper-v8\"."
    }
  },
  {
    "name": "tooManyImages",
    "summary": "More than four images",
    "operation": "estimateImage",
    "request": {
      "method": "POST",
      "path": "/v1/images/estimate",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"numberResults\":5}"
    },
    "status": 400,
    "reply": {
      "error": "INVALID_REQUEST",
      "message": "numberResults is 5, above 4; allowed is an integer from 1 to 4."
    }
  },
  {
    "name": "unknownField",
    "summary": "A field that the request does not have",
    "operation": "estimateImage",
    "request": {
      "method": "POST",
      "path": "/v1/images/estimate",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"prompt\":\"a capybara\"}"
    },
    "status": 400,
    "reply": {
      "error": "INVALID_REQUEST",
      "message": "prompt is not a field of this object; allowed are model, width, height, numberResults."
    }
  },
  {
    "name": "notAnObject",
    "summary": "A body that is not an object",
    "operation": "estimateImage",
    "request": {
      "method": "POST",
      "path": "/v1/images/estimate",
      "headers": {
        "content-type": "application/json"
      },
      "text": "[]"
    },
    "status": 400,
    "reply": {
      "error": "INVALID_REQUEST",
      "message": "The body is [], an array; allowed is an object."
    }
  },
  {
    "name": "malformedJson",
    "summary": "A body that is not JSON",
    "operation": "estimateImage",
    "request": {
      "method": "POST",
      "path": "/v1/images/estimate",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"width\": 1024"
    },
    "status": 400,
    "reply": {
      "error": "INVALID_REQUEST",
      "message": "The body is not valid JSON; allowed is one JSON value in UTF-8."
    }
  },
  {
    "name": "emptyBody",
    "summary": "No body at all",
    "operation": "estimateImage",
    "request": {
      "method": "POST",
      "path": "/v1/images/estimate",
      "headers": {
        "content-type": "application/json"
      },
      "text": ""
    },
    "status": 400,
    "reply": {
      "error": "INVALID_REQUEST",
      "message": "The body is empty; allowed is one JSON value in UTF-8."
    }
  },
  {
    "name": "noBody",
    "summary": "No body and no media type",
    "operation": "estimateImage",
    "request": {
      "method": "POST",
      "path": "/v1/images/estimate",
      "headers": {}
    },
    "status": 400,
    "reply": {
      "error": "INVALID_REQUEST",
      "message": "The body is empty; allowed is one JSON value in UTF-8."
    }
  },
  {
    "name": "dimensionsFirst",
    "summary": "Several faults; the dimensions are named",
    "operation": "estimateImage",
    "request": {
      "method": "POST",
      "path": "/v1/images/estimate",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"model\":\"nope\",\"width\":1,\"numberResults\":9}"
    },
    "status": 400,
    "reply": {
      "error": "INVALID_DIMENSIONS",
      "message": "width is 1, below 128; allowed is a number from 128 to 2048 that is a multiple of 64."
    }
  },
  {
    "name": "trailingSlash",
    "summary": "A trailing slash",
    "operation": "estimateImage",
    "request": {
      "method": "POST",
      "path": "/v1/images/estimate/",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{}"
    },
    "status": 404,
    "reply": {
      "error": "NOT_FOUND",
      "message": "There is no route /v1/images/estimate/; see the paths of the document."
    }
  },
  {
    "name": "get",
    "summary": "GET instead of POST",
    "operation": "estimateImage",
    "request": {
      "method": "GET",
      "path": "/v1/images/estimate",
      "headers": {}
    },
    "status": 405,
    "reply": {
      "error": "METHOD_NOT_ALLOWED",
      "message": "The method is GET; allowed is POST, OPTIONS."
    }
  },
  {
    "name": "twoMebibytes",
    "summary": "Two MiB of JSON",
    "operation": "estimateImage",
    "request": {
      "method": "POST",
      "path": "/v1/images/estimate",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{}",
      "padTo": 2097152
    },
    "status": 413,
    "reply": {
      "error": "PAYLOAD_TOO_LARGE",
      "message": "The body is larger than 1048576 bytes; allowed are 1048576 bytes at most."
    }
  },
  {
    "name": "plainText",
    "summary": "JSON sent as plain text",
    "operation": "estimateImage",
    "request": {
      "method": "POST",
      "path": "/v1/images/estimate",
      "headers": {
        "content-type": "text/plain"
      },
      "text": "{}"
    },
    "status": 415,
    "reply": {
      "error": "UNSUPPORTED_MEDIA_TYPE",
      "message": "The Content-Type is \"text/plain\"; allowed is application/json."
    }
  },
  {
    "name": "modelWithoutRate",
    "summary": "A listed model that the server's price list does not rate",
    "operation": "estimateImage",
    "request": {
      "method": "POST",
      "path": "/v1/images/estimate",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"model\":\"flux-dev\"}"
    },
    "status": 500,
    "reply": {
      "error": "ESTIMATE_ERROR",
      "message": "The price list 2026-11-01 has no rate \"image\" for model \"flux-dev\"."
    },
    "prices": {
      "without": {
        "table": "image",
        "match": {
          "model": "flux-dev"
        }
      }
    }
  },
  {
    "name": "all",
    "summary": "The four models of the sample price list",
    "operation": "listImageModels",
    "request": {
      "method": "GET",
      "path": "/v1/images/models",
      "headers": {}
    },
    "status": 200,
    "reply": {
      "total": 4,
      "models": [
        {
          "id": "flux-schnell",
          "name": "FLUX schnell",
          "description": "Fast drafts in a few steps.",
          "supportsSteps": false
        },
        {
          "id": "flux-dev",
          "name": "FLUX dev",
          "description": "More detail, more steps, a higher price.",
          "supportsSteps": true
        },
        {
          "id": "sdxl-realvis-v4",
          "name": "SDXL RealVis 4",
          "description": "Photographic images on SDXL.",
          "supportsSteps": true
        },
        {
          "id": "sd15-dreamshaper-v8",
          "name": "Stable Diffusion 1.5 DreamShaper 8",
          "description": "Painterly images at the lowest price.",
          "supportsSteps": true
        }
      ]
    }
  },
  {
    "name": "trailingSlash",
    "summary": "A trailing slash",
    "operation": "listImageModels",
    "request": {
      "method": "GET",
      "path": "/v1/images/models/",
      "headers": {}
    },
    "status": 404,
    "reply": {
      "error": "NOT_FOUND",
      "message": "There is no route /v1/images/models/; see the paths of the document."
    }
  },
  {
    "name": "post",
    "summary": "POST instead of GET",
    "operation": "listImageModels",
    "request": {
      "method": "POST",
      "path": "/v1/images/models",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{}"
    },
    "status": 405,
    "reply": {
      "error": "METHOD_NOT_ALLOWED",
      "message": "The method is POST; allowed is GET, HEAD, OPTIONS."
    }
  },
  {
    "name": "beforeThePriceList",
    "summary": "A server whose price list does not hold yet",
    "operation": "listImageModels",
    "request": {
      "method": "GET",
      "path": "/v1/images/models",
      "headers": {}
    },
    "status": 500,
    "reply": {
      "error": "ESTIMATE_ERROR",
      "message": "The price list 2026-11-01 holds from 2026-11-01T00:00:00Z on; the instant asked about is earlier."
    },
    "prices": {
      "at": "2026-10-31T23:59:59Z"
    }
  }
] as const
