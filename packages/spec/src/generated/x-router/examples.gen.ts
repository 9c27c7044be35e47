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
      "message": "`width` must be a multiple of 64 from 128 to 2048; received 1000."
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
      "message": "`height` must be a multiple of 64 from 128 to 2048; received 64."
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
      "message": "`model` must be one of \"flux-schnell\", \"flux-dev\", \"sdxl-realvis-v4\", \"sd15-dreamshaper-v8\"; received \"nope\"."
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
      "message": "`numberResults` must be an integer from 1 to 4; received 5."
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
      "message": "`prompt` is not a known field. Known fields: `model`, `width`, `height`, `numberResults`."
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
      "message": "The body must be an object; received []."
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
      "message": "The body could not be parsed as JSON. Check that it is one JSON value in UTF-8."
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
      "message": "The body is empty. Send one JSON value in UTF-8."
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
      "message": "The body is empty. Send one JSON value in UTF-8."
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
      "message": "`width` must be a multiple of 64 from 128 to 2048; received 1."
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
      "message": "The method must be one of POST, OPTIONS; received GET."
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
      "message": "The body must be at most 1,048,576 bytes; received more."
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
      "message": "The Content-Type must be application/json; received \"text/plain\"."
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
    "name": "paidByVersionOne",
    "summary": "Paid by x402 version 1",
    "operation": "generateImage",
    "request": {
      "method": "POST",
      "path": "/v1/images/generate",
      "headers": {
        "content-type": "application/json",
        "X-PAYMENT": "eyJ4NDAyVmVyc2lvbiI6MSwic2NoZW1lIjoiZXhhY3QiLCJuZXR3b3JrIjoiYmFzZS1zZXBvbGlhIiwicGF5bG9hZCI6eyJzaWduYXR1cmUiOiIweGQzOTRhYzViNjgyMWM0YmUwNmRmMTkzNWY0MzM1ZWEwMmU5YTJkYTI1ZTJlYzU0OGYxNjJmZmMwODMxM2FiNjQwNGNhZjllMjU0NGYwNzMxYTdmMzUwMjE5Y2QwNTZiMDU4ZmU5ZDc5NjhmMzhjZjQ5MmY1NzliZGNmMTk0ZWI4MWMiLCJhdXRob3JpemF0aW9uIjp7ImZyb20iOiIweDNkQ2I5YjkzMWI1ZjVlNDViRDczNENGQzMxQWI3MDhEOTE2QzM2ODkiLCJ0byI6IjB4MDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwZEVhRCIsInZhbHVlIjoiNjk1NSIsInZhbGlkQWZ0ZXIiOiIwIiwidmFsaWRCZWZvcmUiOiI0MTAyNDQ0ODAwIiwibm9uY2UiOiIweDBlNGM5NTRjM2M0MzY4OGMyMzgzM2NmOTI3OWY2MDZiYWFkNTBlNmVjMGYzNzM0ZGQwMTMwN2RkZmZhYjRhMGIifX19"
      },
      "text": "{\"prompt\":\"a capybara\",\"seed\":7}"
    },
    "before": [
      {
        "method": "POST",
        "path": "/v1/images/generate",
        "headers": {
          "content-type": "application/json"
        },
        "text": "{\"prompt\":\"a capybara\",\"seed\":7}",
        "times": 1
      }
    ],
    "status": 200,
    "reply": {
      "images": [
        {
          "url": "https://api.x-router.ai/_outlay/x-router/images/bf1f7660a210233c4aafaac25a549b02/8dead6d9-f2ca-48db-ae63-03150ba1dd29.png",
          "uuid": "8dead6d9-f2ca-48db-ae63-03150ba1dd29"
        }
      ],
      "model": "flux-schnell"
    }
  },
  {
    "name": "paidByVersionTwo",
    "summary": "Two small images, paid by x402 version 2",
    "operation": "generateImage",
    "request": {
      "method": "POST",
      "path": "/v1/images/generate",
      "headers": {
        "content-type": "application/json",
        "PAYMENT-SIGNATURE": "eyJ4NDAyVmVyc2lvbiI6MiwiYWNjZXB0ZWQiOnsic2NoZW1lIjoiZXhhY3QiLCJuZXR3b3JrIjoiZWlwMTU1Ojg0NTMyIiwiYW1vdW50IjoiNjUwIiwiYXNzZXQiOiIweDAzNkNiRDUzODQyYzU0MjY2MzRlNzkyOTU0MWVDMjMxOGYzZENGN2UiLCJwYXlUbyI6IjB4MDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwZEVhRCIsIm1heFRpbWVvdXRTZWNvbmRzIjoxMjAsImV4dHJhIjp7Im5hbWUiOiJVU0RDIiwidmVyc2lvbiI6IjIifX0sInBheWxvYWQiOnsic2lnbmF0dXJlIjoiMHgyMjlhMmE3MjllNDQyYmUwM2UyNzcwOGUwMGJiYzY3YjM3ZGFmYmJjYTFiNjcyYzllMWJjOTE1MjA3Y2U1N2FjMzQwY2Y2YzAzODIzOTJkZTdiNjlkYmExZTk5ZTYxOGViOThlZjU2NTcwY2I0OWE2YjhjNjhhNGUzYTM3OTU3OTFjIiwiYXV0aG9yaXphdGlvbiI6eyJmcm9tIjoiMHgzZENiOWI5MzFiNWY1ZTQ1YkQ3MzRDRkMzMUFiNzA4RDkxNkMzNjg5IiwidG8iOiIweDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMGRFYUQiLCJ2YWx1ZSI6IjY1MCIsInZhbGlkQWZ0ZXIiOiIwIiwidmFsaWRCZWZvcmUiOiI0MTAyNDQ0ODAwIiwibm9uY2UiOiIweGMyNmRjOGNjZmM2YzE0ZjhlZGNlMzE0YTNlNWQwMGY0NmJhMWMyYTI5YjQxMWI1OTVlYWZjYzVjYjcxN2YwZjIifX19"
      },
      "text": "{\"prompt\":\"a capybara\",\"model\":\"sd15-dreamshaper-v8\",\"width\":512,\"height\":512,\"numberResults\":2,\"steps\":20,\"guidance\":7.5,\"negativePrompt\":\"blurry\"}"
    },
    "before": [
      {
        "method": "POST",
        "path": "/v1/images/generate",
        "headers": {
          "content-type": "application/json"
        },
        "text": "{\"prompt\":\"a capybara\",\"model\":\"sd15-dreamshaper-v8\",\"width\":512,\"height\":512,\"numberResults\":2,\"steps\":20,\"guidance\":7.5,\"negativePrompt\":\"blurry\"}",
        "times": 1
      }
    ],
    "status": 200,
    "reply": {
      "images": [
        {
          "url": "https://api.x-router.ai/_outlay/x-router/images/3038635ef8df103322715e82cb42f95c/ead6d9f2-ca08-4bee-a303-150ba1dd295c.png",
          "uuid": "ead6d9f2-ca08-4bee-a303-150ba1dd295c"
        },
        {
          "url": "https://api.x-router.ai/_outlay/x-router/images/9c5ec62376a5821dfe387fe7090570e4/448ca5bb-f1ff-4800-af1a-77dcb5644363.png",
          "uuid": "448ca5bb-f1ff-4800-af1a-77dcb5644363"
        }
      ],
      "model": "sd15-dreamshaper-v8"
    }
  },
  {
    "name": "widthNotAMultipleOf64",
    "summary": "A width that is not a multiple of 64, refused before any payment",
    "operation": "generateImage",
    "request": {
      "method": "POST",
      "path": "/v1/images/generate",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"prompt\":\"a capybara\",\"width\":1000}"
    },
    "status": 400,
    "reply": {
      "error": "INVALID_DIMENSIONS",
      "message": "`width` must be a multiple of 64 from 128 to 2048; received 1000."
    }
  },
  {
    "name": "modelNotOffered",
    "summary": "A model that is not offered",
    "operation": "generateImage",
    "request": {
      "method": "POST",
      "path": "/v1/images/generate",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"prompt\":\"a capybara\",\"model\":\"nope\"}"
    },
    "status": 400,
    "reply": {
      "error": "INVALID_MODEL",
      "message": "`model` must be one of \"flux-schnell\", \"flux-dev\", \"sdxl-realvis-v4\", \"sd15-dreamshaper-v8\"; received \"nope\"."
    }
  },
  {
    "name": "noPrompt",
    "summary": "No prompt",
    "operation": "generateImage",
    "request": {
      "method": "POST",
      "path": "/v1/images/generate",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{}"
    },
    "status": 400,
    "reply": {
      "error": "INVALID_REQUEST",
      "message": "`prompt` is required; it must be a string of 2 to 3,000 characters."
    }
  },
  {
    "name": "stepsOfAModelWithout",
    "summary": "Steps for a model that takes none",
    "operation": "generateImage",
    "request": {
      "method": "POST",
      "path": "/v1/images/generate",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"prompt\":\"a capybara\",\"steps\":4}"
    },
    "status": 400,
    "reply": {
      "error": "INVALID_REQUEST",
      "message": "`steps` must be absent for the model flux-schnell, which has supportsSteps false; received 4."
    }
  },
  {
    "name": "malformedPayment",
    "summary": "A payment that is not base64",
    "operation": "generateImage",
    "request": {
      "method": "POST",
      "path": "/v1/images/generate",
      "headers": {
        "content-type": "application/json",
        "X-PAYMENT": "%%%"
      },
      "text": "{\"prompt\":\"a capybara\"}"
    },
    "status": 400,
    "reply": {
      "error": "INVALID_PAYMENT",
      "message": "X-PAYMENT must be a JSON object in Base64; received text that is not Base64."
    }
  },
  {
    "name": "standard",
    "summary": "One image of 1024×1024 pixels, not paid",
    "operation": "generateImage",
    "request": {
      "method": "POST",
      "path": "/v1/images/generate",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"prompt\":\"a beautiful landscape at sunset, highly detailed\",\"model\":\"flux-schnell\",\"width\":1024,\"height\":1024,\"numberResults\":1}"
    },
    "status": 402,
    "reply": {
      "x402Version": 1,
      "error": "X-PAYMENT header is required",
      "message": "This request costs at most 0.006955 USD. Send a payment of 6955 atomic units of USDC in X-PAYMENT (x402 version 1) or PAYMENT-SIGNATURE (version 2).",
      "accepts": [
        {
          "scheme": "exact",
          "network": "base-sepolia",
          "maxAmountRequired": "6955",
          "resource": "https://api.x-router.ai/v1/images/generate",
          "description": "An image generation of x-router.",
          "mimeType": "application/json",
          "payTo": "0x000000000000000000000000000000000000dEaD",
          "maxTimeoutSeconds": 120,
          "asset": "0x036CbD53842c5426634e7929541eC2318f3dCF7e",
          "extra": {
            "name": "USDC",
            "version": "2"
          }
        }
      ]
    }
  },
  {
    "name": "promptAlone",
    "summary": "Not paid; every other field has its default",
    "operation": "generateImage",
    "request": {
      "method": "POST",
      "path": "/v1/images/generate",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"prompt\":\"a capybara\"}"
    },
    "status": 402,
    "reply": {
      "x402Version": 1,
      "error": "X-PAYMENT header is required",
      "message": "This request costs at most 0.006955 USD. Send a payment of 6955 atomic units of USDC in X-PAYMENT (x402 version 1) or PAYMENT-SIGNATURE (version 2).",
      "accepts": [
        {
          "scheme": "exact",
          "network": "base-sepolia",
          "maxAmountRequired": "6955",
          "resource": "https://api.x-router.ai/v1/images/generate",
          "description": "An image generation of x-router.",
          "mimeType": "application/json",
          "payTo": "0x000000000000000000000000000000000000dEaD",
          "maxTimeoutSeconds": 120,
          "asset": "0x036CbD53842c5426634e7929541eC2318f3dCF7e",
          "extra": {
            "name": "USDC",
            "version": "2"
          }
        }
      ]
    }
  },
  {
    "name": "forAnotherBody",
    "summary": "A payment of what a smaller image costs",
    "operation": "generateImage",
    "request": {
      "method": "POST",
      "path": "/v1/images/generate",
      "headers": {
        "content-type": "application/json",
        "X-PAYMENT": "eyJ4NDAyVmVyc2lvbiI6MSwic2NoZW1lIjoiZXhhY3QiLCJuZXR3b3JrIjoiYmFzZS1zZXBvbGlhIiwicGF5bG9hZCI6eyJzaWduYXR1cmUiOiIweDViMzFjNzZkZGViYmFlMDRlY2E2ZDhkYjVjMjJiMmFlMjE3ZjA1ZmU3MDY2MDM3MTYyNGZmNmRlNDk5MjQ2YmQzMjRiOTQwN2E5NGMwOTU1ZGNlY2E4YWJjZmZkMDY3ZGExN2E3MGU3MzI1MTUzOGMzYTNjZGUxMGRjOWJkZDIwMWMiLCJhdXRob3JpemF0aW9uIjp7ImZyb20iOiIweDNkQ2I5YjkzMWI1ZjVlNDViRDczNENGQzMxQWI3MDhEOTE2QzM2ODkiLCJ0byI6IjB4MDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwZEVhRCIsInZhbHVlIjoiMTczOSIsInZhbGlkQWZ0ZXIiOiIwIiwidmFsaWRCZWZvcmUiOiI0MTAyNDQ0ODAwIiwibm9uY2UiOiIweDY0YTA4ZTI4YTY5ZGUxYThmMDhiZWE1MjIzMzg2MTk3OWM2ZmVkOGEzYTBlN2RmNTYyOTAzN2E3YzM1NDEyZmEifX19"
      },
      "text": "{\"prompt\":\"a capybara\"}"
    },
    "status": 402,
    "reply": {
      "x402Version": 1,
      "error": "invalid_exact_evm_payload_authorization_value_mismatch",
      "message": "The payment must authorize 6955 atomic units, the estimate of this body; received 1739.",
      "accepts": [
        {
          "scheme": "exact",
          "network": "base-sepolia",
          "maxAmountRequired": "6955",
          "resource": "https://api.x-router.ai/v1/images/generate",
          "description": "An image generation of x-router.",
          "mimeType": "application/json",
          "payTo": "0x000000000000000000000000000000000000dEaD",
          "maxTimeoutSeconds": 120,
          "asset": "0x036CbD53842c5426634e7929541eC2318f3dCF7e",
          "extra": {
            "name": "USDC",
            "version": "2"
          }
        }
      ]
    }
  },
  {
    "name": "nonceUsedBefore",
    "summary": "A payment that has paid before",
    "operation": "generateImage",
    "request": {
      "method": "POST",
      "path": "/v1/images/generate",
      "headers": {
        "content-type": "application/json",
        "X-PAYMENT": "eyJ4NDAyVmVyc2lvbiI6MSwic2NoZW1lIjoiZXhhY3QiLCJuZXR3b3JrIjoiYmFzZS1zZXBvbGlhIiwicGF5bG9hZCI6eyJzaWduYXR1cmUiOiIweGVlZmVlYTQ5NDllYjdhM2U2ZGRlZWRiYThjMTNkOWIxZDYzOTU5ZTM5ZmMzNGU4NzRiY2IxZTY0ZDhkMmVjNzQyMDYyYTE4NTUwYjVmZmY5ZTdiMWMzYTk2ZDRjY2ZjMDI5N2YzNzYyODczN2IxMDcwNGU1NjFhZTY2NzVjOGZjMWIiLCJhdXRob3JpemF0aW9uIjp7ImZyb20iOiIweDNkQ2I5YjkzMWI1ZjVlNDViRDczNENGQzMxQWI3MDhEOTE2QzM2ODkiLCJ0byI6IjB4MDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwZEVhRCIsInZhbHVlIjoiNjk1NSIsInZhbGlkQWZ0ZXIiOiIwIiwidmFsaWRCZWZvcmUiOiI0MTAyNDQ0ODAwIiwibm9uY2UiOiIweDdmNDNiNzQyMmIxYmFiYjlkNTQ1YWUzZjc1NTllYWYwMDgyNTAyNzcyNGQzNDJhNjRlZThkYTlhMTNjYTEyMmQifX19"
      },
      "text": "{\"prompt\":\"a capybara\"}"
    },
    "before": [
      {
        "method": "POST",
        "path": "/v1/images/generate",
        "headers": {
          "content-type": "application/json",
          "X-PAYMENT": "eyJ4NDAyVmVyc2lvbiI6MSwic2NoZW1lIjoiZXhhY3QiLCJuZXR3b3JrIjoiYmFzZS1zZXBvbGlhIiwicGF5bG9hZCI6eyJzaWduYXR1cmUiOiIweGVlZmVlYTQ5NDllYjdhM2U2ZGRlZWRiYThjMTNkOWIxZDYzOTU5ZTM5ZmMzNGU4NzRiY2IxZTY0ZDhkMmVjNzQyMDYyYTE4NTUwYjVmZmY5ZTdiMWMzYTk2ZDRjY2ZjMDI5N2YzNzYyODczN2IxMDcwNGU1NjFhZTY2NzVjOGZjMWIiLCJhdXRob3JpemF0aW9uIjp7ImZyb20iOiIweDNkQ2I5YjkzMWI1ZjVlNDViRDczNENGQzMxQWI3MDhEOTE2QzM2ODkiLCJ0byI6IjB4MDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwZEVhRCIsInZhbHVlIjoiNjk1NSIsInZhbGlkQWZ0ZXIiOiIwIiwidmFsaWRCZWZvcmUiOiI0MTAyNDQ0ODAwIiwibm9uY2UiOiIweDdmNDNiNzQyMmIxYmFiYjlkNTQ1YWUzZjc1NTllYWYwMDgyNTAyNzcyNGQzNDJhNjRlZThkYTlhMTNjYTEyMmQifX19"
        },
        "text": "{\"prompt\":\"a capybara\"}",
        "times": 1
      }
    ],
    "status": 402,
    "reply": {
      "x402Version": 1,
      "error": "invalid_exact_evm_nonce_already_used",
      "message": "The nonce of the payment has already been used. Sign an authorization with a new nonce.",
      "accepts": [
        {
          "scheme": "exact",
          "network": "base-sepolia",
          "maxAmountRequired": "6955",
          "resource": "https://api.x-router.ai/v1/images/generate",
          "description": "An image generation of x-router.",
          "mimeType": "application/json",
          "payTo": "0x000000000000000000000000000000000000dEaD",
          "maxTimeoutSeconds": 120,
          "asset": "0x036CbD53842c5426634e7929541eC2318f3dCF7e",
          "extra": {
            "name": "USDC",
            "version": "2"
          }
        }
      ]
    }
  },
  {
    "name": "otherPath",
    "summary": "Another path",
    "operation": "generateImage",
    "request": {
      "method": "POST",
      "path": "/v1/nope",
      "headers": {}
    },
    "status": 404,
    "reply": {
      "error": "NOT_FOUND",
      "message": "There is no route /v1/nope; see the paths of the document."
    }
  },
  {
    "name": "getInstead",
    "summary": "GET instead of POST",
    "operation": "generateImage",
    "request": {
      "method": "GET",
      "path": "/v1/images/generate",
      "headers": {}
    },
    "status": 405,
    "reply": {
      "error": "METHOD_NOT_ALLOWED",
      "message": "The method must be one of POST, OPTIONS; received GET."
    }
  },
  {
    "name": "tooLarge",
    "summary": "Two MiB of JSON",
    "operation": "generateImage",
    "request": {
      "method": "POST",
      "path": "/v1/images/generate",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{}",
      "padTo": 2097152
    },
    "status": 413,
    "reply": {
      "error": "PAYLOAD_TOO_LARGE",
      "message": "The body must be at most 1,048,576 bytes; received more."
    }
  },
  {
    "name": "plainText",
    "summary": "JSON sent as plain text",
    "operation": "generateImage",
    "request": {
      "method": "POST",
      "path": "/v1/images/generate",
      "headers": {
        "content-type": "text/plain"
      },
      "text": "{}"
    },
    "status": 415,
    "reply": {
      "error": "UNSUPPORTED_MEDIA_TYPE",
      "message": "The Content-Type must be application/json; received \"text/plain\"."
    }
  },
  {
    "name": "failedRun",
    "summary": "A run that fails after it was paid",
    "operation": "generateImage",
    "request": {
      "method": "POST",
      "path": "/v1/images/generate",
      "headers": {
        "content-type": "application/json",
        "X-PAYMENT": "eyJ4NDAyVmVyc2lvbiI6MSwic2NoZW1lIjoiZXhhY3QiLCJuZXR3b3JrIjoiYmFzZS1zZXBvbGlhIiwicGF5bG9hZCI6eyJzaWduYXR1cmUiOiIweGIxZDBiOTk2OTI3MDFkNjJjYzdjN2UzOTNhNGYyOTIwZTdiOWQwNjYyYTNiOWNmZTc4ZjM1YTQyZDFhNzc1MGI3YjRjZTc5ZWZlYWQ4NWE2OTJmZDNkM2FkOGIxMzkzZmVjNjIxMjA3YmFjYjUyMTdiMDBlNmE3NWY5ZDg4OGE2MWMiLCJhdXRob3JpemF0aW9uIjp7ImZyb20iOiIweDNkQ2I5YjkzMWI1ZjVlNDViRDczNENGQzMxQWI3MDhEOTE2QzM2ODkiLCJ0byI6IjB4MDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwZEVhRCIsInZhbHVlIjoiNjk1NSIsInZhbGlkQWZ0ZXIiOiIwIiwidmFsaWRCZWZvcmUiOiI0MTAyNDQ0ODAwIiwibm9uY2UiOiIweGRmMDNiMGFjNzVmNDU2MjEyZWUxZTdjYTEzMTI0YTdkOTAwYmYxZTQ3ZGE4YjQyYmJiZWQyMWQ3MjljMmFhNzcifX19"
      },
      "text": "{\"prompt\":\"a prompt that fails\"}"
    },
    "before": [
      {
        "method": "POST",
        "path": "/v1/images/generate",
        "headers": {
          "content-type": "application/json"
        },
        "text": "{\"prompt\":\"a prompt that fails\"}",
        "times": 1
      }
    ],
    "status": 500,
    "reply": {
      "error": "GENERATION_ERROR",
      "message": "The run failed after it was paid; the whole payment of 0.006955 USD is refunded."
    }
  },
  {
    "name": "unratedModel",
    "summary": "A listed model that the server's price list does not rate",
    "operation": "generateImage",
    "request": {
      "method": "POST",
      "path": "/v1/images/generate",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"prompt\":\"a capybara\",\"model\":\"flux-dev\"}"
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
      "message": "The method must be one of GET, HEAD, OPTIONS; received POST."
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
      "message": "The price list 2026-11-01 takes effect at 2026-11-01T00:00:00Z; the request is earlier."
    },
    "prices": {
      "at": "2026-10-31T23:59:59Z"
    }
  },
  {
    "name": "short",
    "summary": "A short answer",
    "operation": "estimateChat",
    "request": {
      "method": "POST",
      "path": "/v1/estimate",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"model\":\"openai/gpt-4o-mini\",\"messages\":[{\"role\":\"user\",\"content\":\"Why are capybaras so chill?\"}],\"max_tokens\":100}"
    },
    "status": 200,
    "reply": {
      "model": "openai/gpt-4o-mini",
      "estimatedInputTokens": 16,
      "estimatedOutputTokens": 100,
      "estimatedCost": {
        "usd": "0.000063",
        "note": "Maximum upfront charge. Any difference from actual cost is automatically refunded."
      },
      "message": "Estimates are free. The output is counted as max_tokens."
    }
  },
  {
    "name": "messagesAlone",
    "summary": "Messages alone; every other field has a default",
    "operation": "estimateChat",
    "request": {
      "method": "POST",
      "path": "/v1/estimate",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"messages\":[{\"role\":\"user\",\"content\":\"Why are capybaras so chill?\"}]}"
    },
    "status": 200,
    "reply": {
      "model": "anthropic/claude-3.5-sonnet",
      "estimatedInputTokens": 16,
      "estimatedOutputTokens": 4096,
      "estimatedCost": {
        "usd": "0.061488",
        "note": "Maximum upfront charge. Any difference from actual cost is automatically refunded."
      },
      "message": "Estimates are free. The output is counted as max_tokens."
    }
  },
  {
    "name": "noMessages",
    "summary": "No messages",
    "operation": "estimateChat",
    "request": {
      "method": "POST",
      "path": "/v1/estimate",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{}"
    },
    "status": 400,
    "reply": {
      "error": "INVALID_REQUEST",
      "message": "`messages` is required; it must be an array of 1 to 100 items."
    }
  },
  {
    "name": "modelNotOffered",
    "summary": "A model that is not offered",
    "operation": "estimateChat",
    "request": {
      "method": "POST",
      "path": "/v1/estimate",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"model\":\"nope\",\"messages\":[]}"
    },
    "status": 400,
    "reply": {
      "error": "INVALID_MODEL",
      "message": "`model` must be one of \"anthropic/claude-3.5-sonnet\", \"openai/gpt-4o\", \"openai/gpt-4o-mini\", \"meta-llama/llama-3.1-70b-instruct\"; received \"nope\"."
    }
  },
  {
    "name": "otherPath",
    "summary": "Another path",
    "operation": "estimateChat",
    "request": {
      "method": "POST",
      "path": "/v1/nope",
      "headers": {}
    },
    "status": 404,
    "reply": {
      "error": "NOT_FOUND",
      "message": "There is no route /v1/nope; see the paths of the document."
    }
  },
  {
    "name": "getInstead",
    "summary": "GET instead of POST",
    "operation": "estimateChat",
    "request": {
      "method": "GET",
      "path": "/v1/estimate",
      "headers": {}
    },
    "status": 405,
    "reply": {
      "error": "METHOD_NOT_ALLOWED",
      "message": "The method must be one of POST, OPTIONS; received GET."
    }
  },
  {
    "name": "tooLarge",
    "summary": "One byte more than 25 MiB",
    "operation": "estimateChat",
    "request": {
      "method": "POST",
      "path": "/v1/estimate",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{}",
      "padTo": 26214401
    },
    "status": 413,
    "reply": {
      "error": "PAYLOAD_TOO_LARGE",
      "message": "The body must be at most 26,214,400 bytes; received more."
    }
  },
  {
    "name": "plainText",
    "summary": "JSON sent as plain text",
    "operation": "estimateChat",
    "request": {
      "method": "POST",
      "path": "/v1/estimate",
      "headers": {
        "content-type": "text/plain"
      },
      "text": "{}"
    },
    "status": 415,
    "reply": {
      "error": "UNSUPPORTED_MEDIA_TYPE",
      "message": "The Content-Type must be application/json; received \"text/plain\"."
    }
  },
  {
    "name": "unratedModel",
    "summary": "A listed model that the server's price list does not rate",
    "operation": "estimateChat",
    "request": {
      "method": "POST",
      "path": "/v1/estimate",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"model\":\"openai/gpt-4o\",\"messages\":[{\"role\":\"user\",\"content\":\"Why are capybaras so chill?\"}]}"
    },
    "status": 500,
    "reply": {
      "error": "ESTIMATE_ERROR",
      "message": "The price list 2026-11-01 has no rate \"input-token\" for model \"openai/gpt-4o\"."
    },
    "prices": {
      "without": {
        "table": "input-token",
        "match": {
          "model": "openai/gpt-4o"
        }
      }
    }
  },
  {
    "name": "paid",
    "summary": "A short answer, paid",
    "operation": "completeChat",
    "request": {
      "method": "POST",
      "path": "/v1/chat/completions",
      "headers": {
        "content-type": "application/json",
        "X-PAYMENT": "eyJ4NDAyVmVyc2lvbiI6MSwic2NoZW1lIjoiZXhhY3QiLCJuZXR3b3JrIjoiYmFzZS1zZXBvbGlhIiwicGF5bG9hZCI6eyJzaWduYXR1cmUiOiIweDU4ZDMxOTkwZDA0MzNlZjM5OTczMWI5NTFkYzlkYzg1YjQyNDQzYzZhOTU4ZTJiMGNhNTIzMTE1YzM0NmYyZDQwNGFkNGU3MDVkYjMzYWViZDk1NmM0ODA3NTJhNzg0MzcwZmM3ODJiMmE5YjgwZDBmNGYwY2I3MzU2NzcwODVjMWIiLCJhdXRob3JpemF0aW9uIjp7ImZyb20iOiIweDNkQ2I5YjkzMWI1ZjVlNDViRDczNENGQzMxQWI3MDhEOTE2QzM2ODkiLCJ0byI6IjB4MDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwZEVhRCIsInZhbHVlIjoiOSIsInZhbGlkQWZ0ZXIiOiIwIiwidmFsaWRCZWZvcmUiOiI0MTAyNDQ0ODAwIiwibm9uY2UiOiIweDVhYjUzNTUwMjk1YmZjOTMxNWM1NjIyMzJkOTllNzUxMTllYmI0ZDNiOGE2ZTAxMjE2MDEyNmEzNTA2YjAyYTgifX19"
      },
      "text": "{\"model\":\"openai/gpt-4o-mini\",\"messages\":[{\"role\":\"user\",\"content\":\"Why are capybaras so chill?\"}],\"max_tokens\":10}"
    },
    "before": [
      {
        "method": "POST",
        "path": "/v1/chat/completions",
        "headers": {
          "content-type": "application/json"
        },
        "text": "{\"model\":\"openai/gpt-4o-mini\",\"messages\":[{\"role\":\"user\",\"content\":\"Why are capybaras so chill?\"}],\"max_tokens\":10}",
        "times": 1
      }
    ],
    "status": 200,
    "reply": {
      "id": "chatcmpl-8dead6d9-f2ca-48db-ae63-03150ba1dd29",
      "object": "chat.completion",
      "created": 1795132800,
      "model": "openai/gpt-4o-mini",
      "choices": [
        {
          "index": 0,
          "message": {
            "role": "assistant",
            "content": "The and still but quiet almost leaves a always"
          },
          "finish_reason": "stop"
        }
      ],
      "usage": {
        "prompt_tokens": 16,
        "completion_tokens": 9,
        "total_tokens": 25
      }
    }
  },
  {
    "name": "noMessages",
    "summary": "No messages",
    "operation": "completeChat",
    "request": {
      "method": "POST",
      "path": "/v1/chat/completions",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{}"
    },
    "status": 400,
    "reply": {
      "error": "INVALID_REQUEST",
      "message": "`messages` is required; it must be an array of 1 to 100 items."
    }
  },
  {
    "name": "malformedPayment",
    "summary": "A payment that is not base64",
    "operation": "completeChat",
    "request": {
      "method": "POST",
      "path": "/v1/chat/completions",
      "headers": {
        "content-type": "application/json",
        "PAYMENT-SIGNATURE": "%%%"
      },
      "text": "{\"messages\":[{\"role\":\"user\",\"content\":\"Why are capybaras so chill?\"}]}"
    },
    "status": 400,
    "reply": {
      "error": "INVALID_PAYMENT",
      "message": "PAYMENT-SIGNATURE must be a JSON object in Base64; received text that is not Base64."
    }
  },
  {
    "name": "short",
    "summary": "A short answer, not paid",
    "operation": "completeChat",
    "request": {
      "method": "POST",
      "path": "/v1/chat/completions",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"model\":\"openai/gpt-4o-mini\",\"messages\":[{\"role\":\"user\",\"content\":\"Why are capybaras so chill?\"}],\"max_tokens\":100}"
    },
    "status": 402,
    "reply": {
      "x402Version": 1,
      "error": "X-PAYMENT header is required",
      "message": "This request costs at most 0.000063 USD. Send a payment of 63 atomic units of USDC in X-PAYMENT (x402 version 1) or PAYMENT-SIGNATURE (version 2).",
      "accepts": [
        {
          "scheme": "exact",
          "network": "base-sepolia",
          "maxAmountRequired": "63",
          "resource": "https://api.x-router.ai/v1/chat/completions",
          "description": "A chat completion of x-router.",
          "mimeType": "application/json",
          "payTo": "0x000000000000000000000000000000000000dEaD",
          "maxTimeoutSeconds": 120,
          "asset": "0x036CbD53842c5426634e7929541eC2318f3dCF7e",
          "extra": {
            "name": "USDC",
            "version": "2"
          }
        }
      ]
    }
  },
  {
    "name": "otherPath",
    "summary": "Another path",
    "operation": "completeChat",
    "request": {
      "method": "POST",
      "path": "/v1/nope",
      "headers": {}
    },
    "status": 404,
    "reply": {
      "error": "NOT_FOUND",
      "message": "There is no route /v1/nope; see the paths of the document."
    }
  },
  {
    "name": "getInstead",
    "summary": "GET instead of POST",
    "operation": "completeChat",
    "request": {
      "method": "GET",
      "path": "/v1/chat/completions",
      "headers": {}
    },
    "status": 405,
    "reply": {
      "error": "METHOD_NOT_ALLOWED",
      "message": "The method must be one of POST, OPTIONS; received GET."
    }
  },
  {
    "name": "tooLarge",
    "summary": "One byte more than 25 MiB",
    "operation": "completeChat",
    "request": {
      "method": "POST",
      "path": "/v1/chat/completions",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{}",
      "padTo": 26214401
    },
    "status": 413,
    "reply": {
      "error": "PAYLOAD_TOO_LARGE",
      "message": "The body must be at most 26,214,400 bytes; received more."
    }
  },
  {
    "name": "plainText",
    "summary": "JSON sent as plain text",
    "operation": "completeChat",
    "request": {
      "method": "POST",
      "path": "/v1/chat/completions",
      "headers": {
        "content-type": "text/plain"
      },
      "text": "{}"
    },
    "status": 415,
    "reply": {
      "error": "UNSUPPORTED_MEDIA_TYPE",
      "message": "The Content-Type must be application/json; received \"text/plain\"."
    }
  },
  {
    "name": "unratedModel",
    "summary": "A listed model that the server's price list does not rate",
    "operation": "completeChat",
    "request": {
      "method": "POST",
      "path": "/v1/chat/completions",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"model\":\"openai/gpt-4o\",\"messages\":[{\"role\":\"user\",\"content\":\"Why are capybaras so chill?\"}]}"
    },
    "status": 500,
    "reply": {
      "error": "ESTIMATE_ERROR",
      "message": "The price list 2026-11-01 has no rate \"input-token\" for model \"openai/gpt-4o\"."
    },
    "prices": {
      "without": {
        "table": "input-token",
        "match": {
          "model": "openai/gpt-4o"
        }
      }
    }
  },
  {
    "name": "all",
    "summary": "The four models of the sample price list",
    "operation": "listModels",
    "request": {
      "method": "GET",
      "path": "/v1/models",
      "headers": {}
    },
    "status": 200,
    "reply": {
      "total": 4,
      "models": [
        {
          "id": "anthropic/claude-3.5-sonnet",
          "name": "Claude 3.5 Sonnet",
          "description": "Long texts and code.",
          "context_length": 200000,
          "pricing": {
            "input_per_1k_tokens": "0.003",
            "output_per_1k_tokens": "0.015",
            "blended_per_1k_tokens": "0.006"
          }
        },
        {
          "id": "openai/gpt-4o",
          "name": "GPT-4o",
          "description": "An all-rounder.",
          "context_length": 128000,
          "pricing": {
            "input_per_1k_tokens": "0.0025",
            "output_per_1k_tokens": "0.01",
            "blended_per_1k_tokens": "0.004375"
          }
        },
        {
          "id": "openai/gpt-4o-mini",
          "name": "GPT-4o mini",
          "description": "Short tasks at a low price.",
          "context_length": 128000,
          "pricing": {
            "input_per_1k_tokens": "0.00015",
            "output_per_1k_tokens": "0.0006",
            "blended_per_1k_tokens": "0.0002625"
          }
        },
        {
          "id": "meta-llama/llama-3.1-70b-instruct",
          "name": "Llama 3.1 70B Instruct",
          "description": "An open model.",
          "context_length": 131072,
          "pricing": {
            "input_per_1k_tokens": "0.0004",
            "output_per_1k_tokens": "0.0004",
            "blended_per_1k_tokens": "0.0004"
          }
        }
      ]
    }
  },
  {
    "name": "otherPath",
    "summary": "Another path",
    "operation": "listModels",
    "request": {
      "method": "GET",
      "path": "/v1/nope",
      "headers": {}
    },
    "status": 404,
    "reply": {
      "error": "NOT_FOUND",
      "message": "There is no route /v1/nope; see the paths of the document."
    }
  },
  {
    "name": "postInstead",
    "summary": "POST instead of GET",
    "operation": "listModels",
    "request": {
      "method": "POST",
      "path": "/v1/models",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{}"
    },
    "status": 405,
    "reply": {
      "error": "METHOD_NOT_ALLOWED",
      "message": "The method must be one of GET, HEAD, OPTIONS; received POST."
    }
  },
  {
    "name": "beforeThePriceList",
    "summary": "A server whose price list does not hold yet",
    "operation": "listModels",
    "request": {
      "method": "GET",
      "path": "/v1/models",
      "headers": {}
    },
    "status": 500,
    "reply": {
      "error": "ESTIMATE_ERROR",
      "message": "The price list 2026-11-01 takes effect at 2026-11-01T00:00:00Z; the request is earlier."
    },
    "prices": {
      "at": "2026-10-31T23:59:59Z"
    }
  }
] as const
