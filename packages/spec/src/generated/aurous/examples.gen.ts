// Written by `pnpm generate` from openapi/aurous/; change it there.

/** The named examples: a request with its reply. */
export const examples = [
  {
    "name": "plain",
    "summary": "One image",
    "operation": "estimateImage",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/images/estimate",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"prompt\":\"a dune\"}"
    },
    "status": 200,
    "reply": {
      "object": "estimate",
      "estimated_cost": {
        "amount": 1,
        "breakdown": {
          "base": 1
        }
      },
      "currency": "credit"
    }
  },
  {
    "name": "enhanced",
    "summary": "With the prompt enhanced",
    "operation": "estimateImage",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/images/estimate",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"prompt\":\"a dune\",\"enhance_prompt\":true}"
    },
    "status": 200,
    "reply": {
      "object": "estimate",
      "estimated_cost": {
        "amount": 2,
        "breakdown": {
          "base": 1,
          "enhance": 1
        }
      },
      "currency": "credit"
    }
  },
  {
    "name": "fourEnhanced",
    "summary": "Four images with the prompt enhanced",
    "operation": "estimateImage",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/images/estimate",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"prompt\":\"a dune\",\"count\":4,\"enhance_prompt\":true}"
    },
    "status": 200,
    "reply": {
      "object": "estimate",
      "estimated_cost": {
        "amount": 8,
        "breakdown": {
          "base": 4,
          "enhance": 4
        }
      },
      "currency": "credit"
    }
  },
  {
    "name": "sixReferences",
    "summary": "Six references, which are free",
    "operation": "estimateImage",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/images/estimate",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"prompt\":\"a dune\",\"reference_image_urls\":[\"file_01HXMQ7Z3K8Y2NABCDEFGHJKMN\",\"file_01HXACMEF1RSTFRAME00000000\",\"https://example.com/ref1.jpg\",\"https://example.com/ref2.jpg\",\"https://images.example.com:8443/ref3.png\",\"https://example.com/ref4.webp\"]}"
    },
    "status": 200,
    "reply": {
      "object": "estimate",
      "estimated_cost": {
        "amount": 1,
        "breakdown": {
          "base": 1
        }
      },
      "currency": "credit"
    }
  },
  {
    "name": "noReferences",
    "summary": "An empty list of references",
    "operation": "estimateImage",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/images/estimate",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"prompt\":\"a dune\",\"character_id\":\"char_01HXMQ7Z3K8Y2ABCDEFGHJKM\",\"reference_image_urls\":[]}"
    },
    "status": 200,
    "reply": {
      "object": "estimate",
      "estimated_cost": {
        "amount": 1,
        "breakdown": {
          "base": 1
        }
      },
      "currency": "credit"
    }
  },
  {
    "name": "fourK",
    "summary": "A preset of the higher tier, which costs the same",
    "operation": "estimateImage",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/images/estimate",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"prompt\":\"a dune\",\"size\":\"4k_16_9\"}"
    },
    "status": 200,
    "reply": {
      "object": "estimate",
      "estimated_cost": {
        "amount": 1,
        "breakdown": {
          "base": 1
        }
      },
      "currency": "credit"
    }
  },
  {
    "name": "snapped",
    "summary": "Dimensions that are snapped, which costs the same",
    "operation": "estimateImage",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/images/estimate",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"prompt\":\"a dune\",\"width\":2050,\"height\":1040}"
    },
    "status": 200,
    "reply": {
      "object": "estimate",
      "estimated_cost": {
        "amount": 1,
        "breakdown": {
          "base": 1
        }
      },
      "currency": "credit"
    }
  },
  {
    "name": "character",
    "summary": "A character, which is free",
    "operation": "estimateImage",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/images/estimate",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"prompt\":\"a dune\",\"character_id\":\"char_01HXMQ7Z3K8Y2ABCDEFGHJKM\"}"
    },
    "status": 200,
    "reply": {
      "object": "estimate",
      "estimated_cost": {
        "amount": 1,
        "breakdown": {
          "base": 1
        }
      },
      "currency": "credit"
    }
  },
  {
    "name": "styleBySlug",
    "summary": "A LoRA by its slug",
    "operation": "estimateImage",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/images/estimate",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"prompt\":\"a dune\",\"lora_id\":\"cinematic\"}"
    },
    "status": 200,
    "reply": {
      "object": "estimate",
      "estimated_cost": {
        "amount": 1,
        "breakdown": {
          "base": 1
        }
      },
      "currency": "credit"
    }
  },
  {
    "name": "sourceExample",
    "summary": "Every field of the vendor's example that goes with references",
    "operation": "estimateImage",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/images/estimate",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"prompt\":\"A golden sunset over mountains, cinematic lighting, 8k resolution\",\"negative_prompt\":\"blurry, low quality, watermark, text\",\"lora_id\":\"lora_01HXMQ7Z3K8Y2ABCDEFGHJKM\",\"width\":2048,\"height\":2048,\"steps\":30,\"guidance_scale\":7.5,\"cfg_rescale\":0.7,\"denoise_strength\":0.6,\"seed\":42,\"count\":1,\"enhance_prompt\":false,\"webhook_url\":\"https://your-server.com/webhooks/aurouslabs\",\"reference_image_urls\":[\"file_01HXMQ7Z3K8Y2NABCDEFGHJKMN\",\"https://example.com/ref2.jpg\"]}"
    },
    "status": 200,
    "reply": {
      "object": "estimate",
      "estimated_cost": {
        "amount": 1,
        "breakdown": {
          "base": 1
        }
      },
      "currency": "credit"
    }
  },
  {
    "name": "sourceExampleWithCharacter",
    "summary": "Every field of the vendor's example that goes with a character and a preset",
    "operation": "estimateImage",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/images/estimate",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"prompt\":\"A golden sunset over mountains, cinematic lighting, 8k resolution\",\"negative_prompt\":\"blurry, low quality, watermark, text\",\"lora_id\":\"lora_01HXMQ7Z3K8Y2ABCDEFGHJKM\",\"character_id\":\"char_01HXMQ7Z3K8Y2ABCDEFGHJKM\",\"steps\":30,\"guidance_scale\":7.5,\"cfg_rescale\":0.7,\"denoise_strength\":0.6,\"seed\":42,\"size\":\"2k_1_1\",\"count\":1,\"enhance_prompt\":false,\"webhook_url\":\"https://your-server.com/webhooks/aurouslabs\"}"
    },
    "status": 200,
    "reply": {
      "object": "estimate",
      "estimated_cost": {
        "amount": 1,
        "breakdown": {
          "base": 1
        }
      },
      "currency": "credit"
    }
  },
  {
    "name": "laterVersion",
    "summary": "By a later version, named in the request",
    "operation": "estimateImage",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/images/estimate",
      "headers": {
        "content-type": "application/json",
        "Aurous-Version": "2026-09-01"
      },
      "text": "{\"prompt\":\"a dune\"}"
    },
    "status": 200,
    "reply": {
      "object": "estimate",
      "estimated_cost": {
        "amount": 2,
        "breakdown": {
          "base": 2
        }
      },
      "currency": "credit"
    }
  },
  {
    "name": "pinnedVersion",
    "summary": "By the later version that the team is pinned to",
    "operation": "estimateImage",
    "request": {
      "as": "initech",
      "method": "POST",
      "path": "/v1/images/estimate",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"prompt\":\"a dune\",\"enhance_prompt\":true}"
    },
    "status": 200,
    "reply": {
      "object": "estimate",
      "estimated_cost": {
        "amount": 4,
        "breakdown": {
          "base": 2,
          "enhance": 2
        }
      },
      "currency": "credit"
    }
  },
  {
    "name": "versionOverPin",
    "summary": "By the version of the request rather than the team's",
    "operation": "estimateImage",
    "request": {
      "as": "initech",
      "method": "POST",
      "path": "/v1/images/estimate",
      "headers": {
        "content-type": "application/json",
        "Aurous-Version": "2026-05-15"
      },
      "text": "{\"prompt\":\"a dune\"}"
    },
    "status": 200,
    "reply": {
      "object": "estimate",
      "estimated_cost": {
        "amount": 1,
        "breakdown": {
          "base": 1
        }
      },
      "currency": "credit"
    }
  },
  {
    "name": "malformedVersion",
    "summary": "A version that is not a date",
    "operation": "estimateImage",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/images/estimate",
      "headers": {
        "Aurous-Version": "latest"
      }
    },
    "status": 400,
    "reply": {
      "error": {
        "type": "invalid_request",
        "code": "invalid_format",
        "message": "`Aurous-Version` must be \"2026-05-15\" or \"2026-09-01\"; received \"latest\".",
        "param": "Aurous-Version",
        "doc_url": "https://docs.aurous-labs.com/errors#invalid_format",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "unknownVersion",
    "summary": "A version that there is not",
    "operation": "estimateImage",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/images/estimate",
      "headers": {
        "Aurous-Version": "2026-01-01"
      }
    },
    "status": 400,
    "reply": {
      "error": {
        "type": "invalid_request",
        "code": "unknown_version",
        "message": "`Aurous-Version` must be \"2026-05-15\" or \"2026-09-01\"; received \"2026-01-01\".",
        "param": "Aurous-Version",
        "doc_url": "https://docs.aurous-labs.com/errors#unknown_version",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "missingPrompt",
    "summary": "No prompt",
    "operation": "estimateImage",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/images/estimate",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"count\":1}"
    },
    "status": 400,
    "reply": {
      "error": {
        "type": "invalid_request",
        "code": "missing_field",
        "message": "`prompt` is required; it must be a string of 1 to 4,000 characters that matches `[^\\p{White_Space}\\uFEFF]`.",
        "param": "prompt",
        "doc_url": "https://docs.aurous-labs.com/errors#missing_field",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "emptyPrompt",
    "summary": "An empty prompt",
    "operation": "estimateImage",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/images/estimate",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"prompt\":\"\"}"
    },
    "status": 400,
    "reply": {
      "error": {
        "type": "invalid_request",
        "code": "value_out_of_range",
        "message": "`prompt` must be a string of 1 to 4,000 characters that matches `[^\\p{White_Space}\\uFEFF]`; received \"\".",
        "param": "prompt",
        "doc_url": "https://docs.aurous-labs.com/errors#value_out_of_range",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "blankPrompt",
    "summary": "A prompt of blanks",
    "operation": "estimateImage",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/images/estimate",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"prompt\":\"   \"}"
    },
    "status": 400,
    "reply": {
      "error": {
        "type": "invalid_request",
        "code": "invalid_format",
        "message": "`prompt` must be a string of 1 to 4,000 characters that matches `[^\\p{White_Space}\\uFEFF]`; received \"   \".",
        "param": "prompt",
        "doc_url": "https://docs.aurous-labs.com/errors#invalid_format",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "unicodeBlankPrompt",
    "summary": "A prompt of other whitespace",
    "operation": "estimateImage",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/images/estimate",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"prompt\":\"  ﻿\"}"
    },
    "status": 400,
    "reply": {
      "error": {
        "type": "invalid_request",
        "code": "invalid_format",
        "message": "`prompt` must be a string of 1 to 4,000 characters that matches `[^\\p{White_Space}\\uFEFF]`; received \"  ﻿\".",
        "param": "prompt",
        "doc_url": "https://docs.aurous-labs.com/errors#invalid_format",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "emptyNegativePrompt",
    "summary": "An empty negative prompt",
    "operation": "estimateImage",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/images/estimate",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"prompt\":\"a dune\",\"negative_prompt\":\"\"}"
    },
    "status": 400,
    "reply": {
      "error": {
        "type": "invalid_request",
        "code": "value_out_of_range",
        "message": "`negative_prompt` must be a string of 1 to 4,000 characters; received \"\".",
        "param": "negative_prompt",
        "doc_url": "https://docs.aurous-labs.com/errors#value_out_of_range",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "malformedLora",
    "summary": "A LoRA that is neither an id nor a slug",
    "operation": "estimateImage",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/images/estimate",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"prompt\":\"a dune\",\"lora_id\":\"lora_123\"}"
    },
    "status": 400,
    "reply": {
      "error": {
        "type": "invalid_request",
        "code": "invalid_format",
        "message": "`lora_id` must be a string that matches `^(lora_[0-9A-HJKMNP-TV-Z]{24}([0-9A-HJKMNP-TV-Z]{2})?|[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}|[a-z0-9]+(-[a-z0-9]+)*)$`; received \"lora_123\".",
        "param": "lora_id",
        "doc_url": "https://docs.aurous-labs.com/errors#invalid_format",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "malformedCharacter",
    "summary": "A character id of a wrong length",
    "operation": "estimateImage",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/images/estimate",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"prompt\":\"a dune\",\"character_id\":\"char_123\"}"
    },
    "status": 400,
    "reply": {
      "error": {
        "type": "invalid_request",
        "code": "invalid_format",
        "message": "`character_id` must be a string that matches `^(char_[0-9A-HJKMNP-TV-Z]{24}([0-9A-HJKMNP-TV-Z]{2})?|[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})$`; received \"char_123\".",
        "param": "character_id",
        "doc_url": "https://docs.aurous-labs.com/errors#invalid_format",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "widthTooSmall",
    "summary": "A width below the smallest",
    "operation": "estimateImage",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/images/estimate",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"prompt\":\"a dune\",\"width\":1023,\"height\":1024}"
    },
    "status": 400,
    "reply": {
      "error": {
        "type": "invalid_request",
        "code": "value_out_of_range",
        "message": "`width` must be an integer from 1024 to 4096; received 1023.",
        "param": "width",
        "doc_url": "https://docs.aurous-labs.com/errors#value_out_of_range",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "heightTooLarge",
    "summary": "A height above the largest",
    "operation": "estimateImage",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/images/estimate",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"prompt\":\"a dune\",\"width\":1024,\"height\":4097}"
    },
    "status": 400,
    "reply": {
      "error": {
        "type": "invalid_request",
        "code": "value_out_of_range",
        "message": "`height` must be an integer from 1024 to 4096; received 4097.",
        "param": "height",
        "doc_url": "https://docs.aurous-labs.com/errors#value_out_of_range",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "fractionalWidth",
    "summary": "A width that is not a whole number",
    "operation": "estimateImage",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/images/estimate",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"prompt\":\"a dune\",\"width\":1024.5,\"height\":1024}"
    },
    "status": 400,
    "reply": {
      "error": {
        "type": "invalid_request",
        "code": "invalid_format",
        "message": "`width` must be an integer from 1024 to 4096; received 1024.5.",
        "param": "width",
        "doc_url": "https://docs.aurous-labs.com/errors#invalid_format",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "tooManySteps",
    "summary": "More steps than there may be",
    "operation": "estimateImage",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/images/estimate",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"prompt\":\"a dune\",\"steps\":101}"
    },
    "status": 400,
    "reply": {
      "error": {
        "type": "invalid_request",
        "code": "value_out_of_range",
        "message": "`steps` must be an integer from 1 to 100; received 101.",
        "param": "steps",
        "doc_url": "https://docs.aurous-labs.com/errors#value_out_of_range",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "noSteps",
    "summary": "No steps",
    "operation": "estimateImage",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/images/estimate",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"prompt\":\"a dune\",\"steps\":0}"
    },
    "status": 400,
    "reply": {
      "error": {
        "type": "invalid_request",
        "code": "value_out_of_range",
        "message": "`steps` must be an integer from 1 to 100; received 0.",
        "param": "steps",
        "doc_url": "https://docs.aurous-labs.com/errors#value_out_of_range",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "guidanceTooWeak",
    "summary": "A guidance scale below the smallest",
    "operation": "estimateImage",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/images/estimate",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"prompt\":\"a dune\",\"guidance_scale\":0.09}"
    },
    "status": 400,
    "reply": {
      "error": {
        "type": "invalid_request",
        "code": "value_out_of_range",
        "message": "`guidance_scale` must be a number from 0.1 to 30; received 0.09.",
        "param": "guidance_scale",
        "doc_url": "https://docs.aurous-labs.com/errors#value_out_of_range",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "guidanceTooStrong",
    "summary": "A guidance scale above the largest",
    "operation": "estimateImage",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/images/estimate",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"prompt\":\"a dune\",\"guidance_scale\":30.5}"
    },
    "status": 400,
    "reply": {
      "error": {
        "type": "invalid_request",
        "code": "value_out_of_range",
        "message": "`guidance_scale` must be a number from 0.1 to 30; received 30.5.",
        "param": "guidance_scale",
        "doc_url": "https://docs.aurous-labs.com/errors#value_out_of_range",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "cfgRescaleTooLarge",
    "summary": "A rescale factor above 1",
    "operation": "estimateImage",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/images/estimate",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"prompt\":\"a dune\",\"cfg_rescale\":1.1}"
    },
    "status": 400,
    "reply": {
      "error": {
        "type": "invalid_request",
        "code": "value_out_of_range",
        "message": "`cfg_rescale` must be a number from 0 to 1; received 1.1.",
        "param": "cfg_rescale",
        "doc_url": "https://docs.aurous-labs.com/errors#value_out_of_range",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "negativeDenoiseStrength",
    "summary": "A denoising strength below 0",
    "operation": "estimateImage",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/images/estimate",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"prompt\":\"a dune\",\"denoise_strength\":-0.1}"
    },
    "status": 400,
    "reply": {
      "error": {
        "type": "invalid_request",
        "code": "value_out_of_range",
        "message": "`denoise_strength` must be a number from 0 to 1; received -0.1.",
        "param": "denoise_strength",
        "doc_url": "https://docs.aurous-labs.com/errors#value_out_of_range",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "seedAsText",
    "summary": "A seed as a text",
    "operation": "estimateImage",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/images/estimate",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"prompt\":\"a dune\",\"seed\":\"42\"}"
    },
    "status": 400,
    "reply": {
      "error": {
        "type": "invalid_request",
        "code": "invalid_format",
        "message": "`seed` must be an integer from -9007199254740991 to 9007199254740991; received \"42\".",
        "param": "seed",
        "doc_url": "https://docs.aurous-labs.com/errors#invalid_format",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "unknownSize",
    "summary": "A preset that there is not",
    "operation": "estimateImage",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/images/estimate",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"prompt\":\"a dune\",\"size\":\"8k_1_1\"}"
    },
    "status": 400,
    "reply": {
      "error": {
        "type": "invalid_request",
        "code": "invalid_format",
        "message": "`size` must be one of \"2k_1_1\", \"2k_3_2\", \"2k_2_3\", \"2k_4_3\", \"2k_3_4\", \"2k_16_9\", \"2k_9_16\", \"2k_21_9\", \"4k_1_1\", \"4k_3_2\", \"4k_2_3\", \"4k_4_3\", \"4k_3_4\", \"4k_16_9\", \"4k_9_16\", \"4k_21_9\"; received \"8k_1_1\".",
        "param": "size",
        "doc_url": "https://docs.aurous-labs.com/errors#invalid_format",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "tooManyImages",
    "summary": "More than four images",
    "operation": "estimateImage",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/images/estimate",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"prompt\":\"a dune\",\"count\":5}"
    },
    "status": 400,
    "reply": {
      "error": {
        "type": "invalid_request",
        "code": "value_out_of_range",
        "message": "`count` must be an integer from 1 to 4; received 5.",
        "param": "count",
        "doc_url": "https://docs.aurous-labs.com/errors#value_out_of_range",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "enhanceAsText",
    "summary": "A text where true or false belongs",
    "operation": "estimateImage",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/images/estimate",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"prompt\":\"a dune\",\"enhance_prompt\":\"yes\"}"
    },
    "status": 400,
    "reply": {
      "error": {
        "type": "invalid_request",
        "code": "invalid_format",
        "message": "`enhance_prompt` must be true or false; received \"yes\".",
        "param": "enhance_prompt",
        "doc_url": "https://docs.aurous-labs.com/errors#invalid_format",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "plainHttpWebhook",
    "summary": "A webhook without encryption",
    "operation": "estimateImage",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/images/estimate",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"prompt\":\"a dune\",\"webhook_url\":\"http://your-server.com/webhooks\"}"
    },
    "status": 400,
    "reply": {
      "error": {
        "type": "invalid_request",
        "code": "invalid_format",
        "message": "webhook_url: The URL must start with https://; received \"http://\".",
        "param": "webhook_url",
        "doc_url": "https://docs.aurous-labs.com/errors#invalid_format",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "plainHttpReference",
    "summary": "A reference without encryption",
    "operation": "estimateImage",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/images/estimate",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"prompt\":\"a dune\",\"reference_image_urls\":[\"http://example.com/ref.jpg\"]}"
    },
    "status": 400,
    "reply": {
      "error": {
        "type": "invalid_request",
        "code": "invalid_format",
        "message": "`reference_image_urls.0` must be a string of at most 2,048 characters that matches `^(file_[0-9A-HJKMNP-TV-Z]{24}([0-9A-HJKMNP-TV-Z]{2})?|[Hh][Tt][Tt][Pp][Ss]://\\S+)$`; received \"http://example.com/ref.jpg\".",
        "param": "reference_image_urls.0",
        "doc_url": "https://docs.aurous-labs.com/errors#invalid_format",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "sevenReferences",
    "summary": "Seven references",
    "operation": "estimateImage",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/images/estimate",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"prompt\":\"a dune\",\"reference_image_urls\":[\"https://example.com/1.jpg\",\"https://example.com/2.jpg\",\"https://example.com/3.jpg\",\"https://example.com/4.jpg\",\"https://example.com/5.jpg\",\"https://example.com/6.jpg\",\"https://example.com/7.jpg\"]}"
    },
    "status": 400,
    "reply": {
      "error": {
        "type": "invalid_request",
        "code": "value_out_of_range",
        "message": "`reference_image_urls` must be an array of at most 6 items; received [\"https://example.com/1.jpg\", \"https://example.com/2.jpg\", \"https://example.com/3.jpg\", …].",
        "param": "reference_image_urls",
        "doc_url": "https://docs.aurous-labs.com/errors#value_out_of_range",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "unknownField",
    "summary": "A field that the request does not have",
    "operation": "estimateImage",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/images/estimate",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"prompt\":\"a dune\",\"model\":\"fast\"}"
    },
    "status": 400,
    "reply": {
      "error": {
        "type": "invalid_request",
        "code": "invalid_format",
        "message": "`model` is not a known field. Known fields: `prompt`, `negative_prompt`, `lora_id`, `character_id`, `width`, `height`, `steps`, `guidance_scale`, `cfg_rescale`, `denoise_strength`, `seed`, `size`, `count`, `enhance_prompt`, `webhook_url`, `reference_image_urls`.",
        "param": "model",
        "doc_url": "https://docs.aurous-labs.com/errors#invalid_format",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "notAnObject",
    "summary": "A body that is not an object",
    "operation": "estimateImage",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/images/estimate",
      "headers": {
        "content-type": "application/json"
      },
      "text": "[]"
    },
    "status": 400,
    "reply": {
      "error": {
        "type": "invalid_request",
        "code": "invalid_format",
        "message": "The body must be an object; received [].",
        "param": null,
        "doc_url": "https://docs.aurous-labs.com/errors#invalid_format",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "malformedJson",
    "summary": "A body that is not JSON",
    "operation": "estimateImage",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/images/estimate",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"prompt\": \"a dune\""
    },
    "status": 400,
    "reply": {
      "error": {
        "type": "invalid_request",
        "code": "invalid_format",
        "message": "The body could not be parsed as JSON. Check that it is one JSON value in UTF-8.",
        "param": null,
        "doc_url": "https://docs.aurous-labs.com/errors#invalid_format",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "emptyBody",
    "summary": "No body at all",
    "operation": "estimateImage",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/images/estimate",
      "headers": {
        "content-type": "application/json"
      },
      "text": ""
    },
    "status": 400,
    "reply": {
      "error": {
        "type": "invalid_request",
        "code": "invalid_format",
        "message": "The body is empty. Send one JSON value in UTF-8.",
        "param": null,
        "doc_url": "https://docs.aurous-labs.com/errors#invalid_format",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "sizeWithDimensions",
    "summary": "A preset and dimensions",
    "operation": "estimateImage",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/images/estimate",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"prompt\":\"a dune\",\"width\":2048,\"height\":2048,\"size\":\"2k_1_1\"}"
    },
    "status": 400,
    "reply": {
      "error": {
        "type": "invalid_request",
        "code": "parameter_invalid_combination",
        "message": "`width` must be absent when `size` is given; received 2048.",
        "param": "width",
        "doc_url": "https://docs.aurous-labs.com/errors#parameter_invalid_combination",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "sizeWithHeight",
    "summary": "A preset and one dimension",
    "operation": "estimateImage",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/images/estimate",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"prompt\":\"a dune\",\"height\":2048,\"size\":\"2k_1_1\"}"
    },
    "status": 400,
    "reply": {
      "error": {
        "type": "invalid_request",
        "code": "parameter_invalid_combination",
        "message": "`height` must be absent when `size` is given; received 2048.",
        "param": "height",
        "doc_url": "https://docs.aurous-labs.com/errors#parameter_invalid_combination",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "onlyWidth",
    "summary": "A width without a height",
    "operation": "estimateImage",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/images/estimate",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"prompt\":\"a dune\",\"width\":2048}"
    },
    "status": 400,
    "reply": {
      "error": {
        "type": "invalid_request",
        "code": "missing_field",
        "message": "`height` is required; it must be an integer from 1024 to 4096.",
        "param": "height",
        "doc_url": "https://docs.aurous-labs.com/errors#missing_field",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "onlyHeight",
    "summary": "A height without a width",
    "operation": "estimateImage",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/images/estimate",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"prompt\":\"a dune\",\"height\":2048}"
    },
    "status": 400,
    "reply": {
      "error": {
        "type": "invalid_request",
        "code": "missing_field",
        "message": "`width` is required; it must be an integer from 1024 to 4096.",
        "param": "width",
        "doc_url": "https://docs.aurous-labs.com/errors#missing_field",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "characterWithReferences",
    "summary": "A character and references",
    "operation": "estimateImage",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/images/estimate",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"prompt\":\"a dune\",\"character_id\":\"char_01HXMQ7Z3K8Y2ABCDEFGHJKM\",\"reference_image_urls\":[\"file_01HXMQ7Z3K8Y2NABCDEFGHJKMN\"]}"
    },
    "status": 400,
    "reply": {
      "error": {
        "type": "invalid_request",
        "code": "mutually_exclusive_input",
        "message": "`reference_image_urls` must be absent or empty when `character_id` is given; received [\"file_01HXMQ7Z3K8Y2NABCDEFGHJKMN\"].",
        "param": "reference_image_urls",
        "doc_url": "https://docs.aurous-labs.com/errors#mutually_exclusive_input",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "loopbackReference",
    "summary": "A reference on the server's own machine",
    "operation": "estimateImage",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/images/estimate",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"prompt\":\"a dune\",\"reference_image_urls\":[\"https://127.0.0.1/ref.jpg\"]}"
    },
    "status": 400,
    "reply": {
      "error": {
        "type": "invalid_request",
        "code": "invalid_format",
        "message": "reference_image_urls.0: The host must be public; received \"127.0.0.1\", which is loopback.",
        "param": "reference_image_urls.0",
        "doc_url": "https://docs.aurous-labs.com/errors#invalid_format",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "metadataReference",
    "summary": "A reference to cloud metadata",
    "operation": "estimateImage",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/images/estimate",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"prompt\":\"a dune\",\"reference_image_urls\":[\"https://example.com/ref.jpg\",\"https://169.254.169.254/latest/meta-data/\"]}"
    },
    "status": 400,
    "reply": {
      "error": {
        "type": "invalid_request",
        "code": "invalid_format",
        "message": "reference_image_urls.1: The host must be public; received \"169.254.169.254\", which is an address of cloud metadata.",
        "param": "reference_image_urls.1",
        "doc_url": "https://docs.aurous-labs.com/errors#invalid_format",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "privateNameReference",
    "summary": "A reference on a name that resolves to a private address",
    "operation": "estimateImage",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/images/estimate",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"prompt\":\"a dune\",\"reference_image_urls\":[\"https://internal.example.com/ref.jpg\"]}"
    },
    "status": 400,
    "reply": {
      "error": {
        "type": "invalid_request",
        "code": "invalid_format",
        "message": "reference_image_urls.0: The host must be public; received \"internal.example.com\", which has an address that is private.",
        "param": "reference_image_urls.0",
        "doc_url": "https://docs.aurous-labs.com/errors#invalid_format",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "oddAddressReference",
    "summary": "A private address in an unusual notation",
    "operation": "estimateImage",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/images/estimate",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"prompt\":\"a dune\",\"reference_image_urls\":[\"https://0x7f.1/ref.jpg\"]}"
    },
    "status": 400,
    "reply": {
      "error": {
        "type": "invalid_request",
        "code": "invalid_format",
        "message": "reference_image_urls.0: The host must be public; received \"0x7f.1\", which is an IPv4 address not written as four decimal numbers without leading zeros.",
        "param": "reference_image_urls.0",
        "doc_url": "https://docs.aurous-labs.com/errors#invalid_format",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "localWebhook",
    "summary": "A webhook to a name of the server's own machine",
    "operation": "estimateImage",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/images/estimate",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"prompt\":\"a dune\",\"webhook_url\":\"https://localhost/webhooks\"}"
    },
    "status": 400,
    "reply": {
      "error": {
        "type": "invalid_request",
        "code": "invalid_format",
        "message": "webhook_url: The host must be public; received \"localhost\", which is the name of an internal host.",
        "param": "webhook_url",
        "doc_url": "https://docs.aurous-labs.com/errors#invalid_format",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "webhookOnAnotherPort",
    "summary": "A webhook to a port that is not allowed",
    "operation": "estimateImage",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/images/estimate",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"prompt\":\"a dune\",\"webhook_url\":\"https://your-server.com:3000/webhooks\"}"
    },
    "status": 400,
    "reply": {
      "error": {
        "type": "invalid_request",
        "code": "invalid_format",
        "message": "webhook_url: The port must be 443 or 8443; received 3000.",
        "param": "webhook_url",
        "doc_url": "https://docs.aurous-labs.com/errors#invalid_format",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "webhookWithUser",
    "summary": "A webhook with user information",
    "operation": "estimateImage",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/images/estimate",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"prompt\":\"a dune\",\"webhook_url\":\"https://your-server.com@10.0.0.5/\"}"
    },
    "status": 400,
    "reply": {
      "error": {
        "type": "invalid_request",
        "code": "invalid_format",
        "message": "webhook_url: The URL must not contain user information or an @ beside its host.",
        "param": "webhook_url",
        "doc_url": "https://docs.aurous-labs.com/errors#invalid_format",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "characterSynthesizing",
    "summary": "A character that is being synthesized",
    "operation": "estimateImage",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/images/estimate",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"prompt\":\"a dune\",\"character_id\":\"char_01HXACMESYNTHES1Z1NG000000\"}"
    },
    "status": 400,
    "reply": {
      "error": {
        "type": "invalid_request",
        "code": "character_not_ready",
        "message": "`character_id` must name a character whose status is ready; received one whose status is synthesizing.",
        "param": "character_id",
        "doc_url": "https://docs.aurous-labs.com/errors#character_not_ready",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "characterReviewing",
    "summary": "A character that is being reviewed",
    "operation": "estimateImage",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/images/estimate",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"prompt\":\"a dune\",\"character_id\":\"char_01HXACMEREV1EW1NG000000000\"}"
    },
    "status": 400,
    "reply": {
      "error": {
        "type": "invalid_request",
        "code": "character_not_ready",
        "message": "`character_id` must name a character whose status is ready; received one whose status is reviewing.",
        "param": "character_id",
        "doc_url": "https://docs.aurous-labs.com/errors#character_not_ready",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "characterFailed",
    "summary": "A character that failed",
    "operation": "estimateImage",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/images/estimate",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"prompt\":\"a dune\",\"character_id\":\"char_01HXACMEFA11ED000000000000\"}"
    },
    "status": 400,
    "reply": {
      "error": {
        "type": "invalid_request",
        "code": "character_not_ready",
        "message": "`character_id` must name a character whose status is ready; received one whose status is failed.",
        "param": "character_id",
        "doc_url": "https://docs.aurous-labs.com/errors#character_not_ready",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "versionFirst",
    "summary": "Several faults; the version goes before the body",
    "operation": "estimateImage",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/images/estimate",
      "headers": {
        "content-type": "application/json",
        "Aurous-Version": "2026-01-01"
      },
      "text": "prompt=a+dune"
    },
    "status": 400,
    "reply": {
      "error": {
        "type": "invalid_request",
        "code": "unknown_version",
        "message": "`Aurous-Version` must be \"2026-05-15\" or \"2026-09-01\"; received \"2026-01-01\".",
        "param": "Aurous-Version",
        "doc_url": "https://docs.aurous-labs.com/errors#unknown_version",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "fieldsInOrder",
    "summary": "Several faults; the first field goes before the others",
    "operation": "estimateImage",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/images/estimate",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"model\":\"fast\",\"count\":9,\"steps\":0,\"prompt\":\" \"}"
    },
    "status": 400,
    "reply": {
      "error": {
        "type": "invalid_request",
        "code": "invalid_format",
        "message": "`prompt` must be a string of 1 to 4,000 characters that matches `[^\\p{White_Space}\\uFEFF]`; received \" \".",
        "param": "prompt",
        "doc_url": "https://docs.aurous-labs.com/errors#invalid_format",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "unknownFieldLast",
    "summary": "Several faults; an unknown field goes after the known ones",
    "operation": "estimateImage",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/images/estimate",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"model\":\"fast\",\"prompt\":\"a dune\",\"count\":9}"
    },
    "status": 400,
    "reply": {
      "error": {
        "type": "invalid_request",
        "code": "value_out_of_range",
        "message": "`count` must be an integer from 1 to 4; received 9.",
        "param": "count",
        "doc_url": "https://docs.aurous-labs.com/errors#value_out_of_range",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "fieldsBeforeCombinations",
    "summary": "Several faults; a field goes before combinations",
    "operation": "estimateImage",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/images/estimate",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"prompt\":\"a dune\",\"character_id\":\"char_01HXMQ7Z3K8Y2ABCDEFGHJKM\",\"width\":2048,\"size\":\"2k_1_1\",\"count\":0,\"reference_image_urls\":[\"file_01HXMQ7Z3K8Y2NABCDEFGHJKMN\"]}"
    },
    "status": 400,
    "reply": {
      "error": {
        "type": "invalid_request",
        "code": "value_out_of_range",
        "message": "`count` must be an integer from 1 to 4; received 0.",
        "param": "count",
        "doc_url": "https://docs.aurous-labs.com/errors#value_out_of_range",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "sizeBeforeLoneDimension",
    "summary": "Several faults; a preset beside a dimension goes before the missing one",
    "operation": "estimateImage",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/images/estimate",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"prompt\":\"a dune\",\"width\":2048,\"size\":\"2k_1_1\"}"
    },
    "status": 400,
    "reply": {
      "error": {
        "type": "invalid_request",
        "code": "parameter_invalid_combination",
        "message": "`width` must be absent when `size` is given; received 2048.",
        "param": "width",
        "doc_url": "https://docs.aurous-labs.com/errors#parameter_invalid_combination",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "loneDimensionBeforeExclusion",
    "summary": "Several faults; the missing dimension goes before character and references",
    "operation": "estimateImage",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/images/estimate",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"prompt\":\"a dune\",\"character_id\":\"char_01HXMQ7Z3K8Y2ABCDEFGHJKM\",\"width\":2048,\"reference_image_urls\":[\"file_01HXMQ7Z3K8Y2NABCDEFGHJKMN\"]}"
    },
    "status": 400,
    "reply": {
      "error": {
        "type": "invalid_request",
        "code": "missing_field",
        "message": "`height` is required; it must be an integer from 1024 to 4096.",
        "param": "height",
        "doc_url": "https://docs.aurous-labs.com/errors#missing_field",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "exclusionBeforePolicy",
    "summary": "Several faults; character and references go before the URL policy",
    "operation": "estimateImage",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/images/estimate",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"prompt\":\"a dune\",\"character_id\":\"char_01HXMQ7Z3K8Y2ABCDEFGHJKM\",\"reference_image_urls\":[\"https://127.0.0.1/ref.jpg\"]}"
    },
    "status": 400,
    "reply": {
      "error": {
        "type": "invalid_request",
        "code": "mutually_exclusive_input",
        "message": "`reference_image_urls` must be absent or empty when `character_id` is given; received [\"https://127.0.0.1/ref.jpg\"].",
        "param": "reference_image_urls",
        "doc_url": "https://docs.aurous-labs.com/errors#mutually_exclusive_input",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "policyBeforeLora",
    "summary": "Several faults; the URL policy goes before the LoRA and the files",
    "operation": "estimateImage",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/images/estimate",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"prompt\":\"a dune\",\"lora_id\":\"no-such-style\",\"reference_image_urls\":[\"file_01HXN0TTHERE00000000000000\",\"https://127.0.0.1/ref.jpg\"]}"
    },
    "status": 400,
    "reply": {
      "error": {
        "type": "invalid_request",
        "code": "invalid_format",
        "message": "reference_image_urls.1: The host must be public; received \"127.0.0.1\", which is loopback.",
        "param": "reference_image_urls.1",
        "doc_url": "https://docs.aurous-labs.com/errors#invalid_format",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "noKey",
    "summary": "No key",
    "operation": "estimateImage",
    "request": {
      "method": "POST",
      "path": "/v1/images/estimate",
      "headers": {}
    },
    "status": 401,
    "reply": {
      "error": {
        "type": "authentication",
        "code": "missing_api_key",
        "message": "Missing API key. Send `X-Api-Key: <your key>`.",
        "param": null,
        "doc_url": "https://docs.aurous-labs.com/errors#missing_api_key",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "invalidKey",
    "summary": "A key that no team has",
    "operation": "estimateImage",
    "request": {
      "method": "POST",
      "path": "/v1/images/estimate",
      "headers": {
        "X-Api-Key": "al_live_0000000000000000000000000000000000000000000000000000000000000000"
      }
    },
    "status": 401,
    "reply": {
      "error": {
        "type": "authentication",
        "code": "invalid_api_key",
        "message": "Unknown API key. Send a key of your team: `al_live_` followed by 64 hexadecimal digits.",
        "param": null,
        "doc_url": "https://docs.aurous-labs.com/errors#invalid_api_key",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "notAKey",
    "summary": "Something that is not a key",
    "operation": "estimateImage",
    "request": {
      "method": "POST",
      "path": "/v1/images/estimate",
      "headers": {
        "X-Api-Key": "secret"
      }
    },
    "status": 401,
    "reply": {
      "error": {
        "type": "authentication",
        "code": "invalid_api_key",
        "message": "Unknown API key. Send a key of your team: `al_live_` followed by 64 hexadecimal digits.",
        "param": null,
        "doc_url": "https://docs.aurous-labs.com/errors#invalid_api_key",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "revokedKey",
    "summary": "A key that was revoked",
    "operation": "estimateImage",
    "request": {
      "as": "revoked",
      "method": "POST",
      "path": "/v1/images/estimate",
      "headers": {}
    },
    "status": 401,
    "reply": {
      "error": {
        "type": "authentication",
        "code": "revoked_api_key",
        "message": "The API key is revoked. Send an active key of your team.",
        "param": null,
        "doc_url": "https://docs.aurous-labs.com/errors#revoked_api_key",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "keyFirst",
    "summary": "Several faults; the key goes before the version",
    "operation": "estimateImage",
    "request": {
      "method": "POST",
      "path": "/v1/images/estimate",
      "headers": {
        "Aurous-Version": "latest"
      }
    },
    "status": 401,
    "reply": {
      "error": {
        "type": "authentication",
        "code": "missing_api_key",
        "message": "Missing API key. Send `X-Api-Key: <your key>`.",
        "param": null,
        "doc_url": "https://docs.aurous-labs.com/errors#missing_api_key",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "otherPath",
    "summary": "Another path",
    "operation": "estimateImage",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v2",
      "headers": {}
    },
    "status": 404,
    "reply": {
      "error": {
        "type": "not_found",
        "code": "resource_not_found",
        "message": "There is no route /v2; see the paths of the document.",
        "param": null,
        "doc_url": "https://docs.aurous-labs.com/errors#resource_not_found",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "unknownLora",
    "summary": "A LoRA that does not exist",
    "operation": "estimateImage",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/images/estimate",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"prompt\":\"a dune\",\"lora_id\":\"lora_01HXN0TTHERE00000000000000\"}"
    },
    "status": 404,
    "reply": {
      "error": {
        "type": "not_found",
        "code": "resource_not_found",
        "message": "lora_id names no LoRA that your team can use; GET /v1/loras lists them.",
        "param": "lora_id",
        "doc_url": "https://docs.aurous-labs.com/errors#resource_not_found",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "unknownSlug",
    "summary": "A slug that does not exist",
    "operation": "estimateImage",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/images/estimate",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"prompt\":\"a dune\",\"lora_id\":\"no-such-style\"}"
    },
    "status": 404,
    "reply": {
      "error": {
        "type": "not_found",
        "code": "resource_not_found",
        "message": "lora_id names no LoRA that your team can use; GET /v1/loras lists them.",
        "param": "lora_id",
        "doc_url": "https://docs.aurous-labs.com/errors#resource_not_found",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "foreignLora",
    "summary": "Another team's private LoRA",
    "operation": "estimateImage",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/images/estimate",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"prompt\":\"a dune\",\"lora_id\":\"lora_01HXG10BEXB1VEPR1NT0000000\"}"
    },
    "status": 404,
    "reply": {
      "error": {
        "type": "not_found",
        "code": "resource_not_found",
        "message": "lora_id names no LoRA that your team can use; GET /v1/loras lists them.",
        "param": "lora_id",
        "doc_url": "https://docs.aurous-labs.com/errors#resource_not_found",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "inactiveLora",
    "summary": "A LoRA that is inactive",
    "operation": "estimateImage",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/images/estimate",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"prompt\":\"a dune\",\"lora_id\":\"lora_01HXPB1CRETR0F11M000000000\"}"
    },
    "status": 404,
    "reply": {
      "error": {
        "type": "not_found",
        "code": "resource_not_found",
        "message": "lora_id names no LoRA that your team can use; GET /v1/loras lists them.",
        "param": "lora_id",
        "doc_url": "https://docs.aurous-labs.com/errors#resource_not_found",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "unknownCharacter",
    "summary": "A character that does not exist, by the id of older days",
    "operation": "estimateImage",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/images/estimate",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"prompt\":\"a dune\",\"character_id\":\"00000000-0000-4000-8000-000000000000\"}"
    },
    "status": 404,
    "reply": {
      "error": {
        "type": "not_found",
        "code": "resource_not_found",
        "message": "character_id names no character of your team; GET /v1/characters lists them.",
        "param": "character_id",
        "doc_url": "https://docs.aurous-labs.com/errors#resource_not_found",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "foreignCharacter",
    "summary": "Another team's character",
    "operation": "estimateImage",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/images/estimate",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"prompt\":\"a dune\",\"character_id\":\"char_01HXG10BEXREADY00000000000\"}"
    },
    "status": 404,
    "reply": {
      "error": {
        "type": "not_found",
        "code": "resource_not_found",
        "message": "character_id names no character of your team; GET /v1/characters lists them.",
        "param": "character_id",
        "doc_url": "https://docs.aurous-labs.com/errors#resource_not_found",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "unknownFile",
    "summary": "A file that does not exist",
    "operation": "estimateImage",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/images/estimate",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"prompt\":\"a dune\",\"reference_image_urls\":[\"file_01HXN0TTHERE00000000000000\"]}"
    },
    "status": 404,
    "reply": {
      "error": {
        "type": "not_found",
        "code": "resource_not_found",
        "message": "An entry of reference_image_urls names no file of your team; POST /v1/files makes one, for 24 hours.",
        "param": "reference_image_urls.0",
        "doc_url": "https://docs.aurous-labs.com/errors#resource_not_found",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "foreignFile",
    "summary": "Another team's file",
    "operation": "estimateImage",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/images/estimate",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"prompt\":\"a dune\",\"reference_image_urls\":[\"file_01HXG10BEXREFERENCE0000000\"]}"
    },
    "status": 404,
    "reply": {
      "error": {
        "type": "not_found",
        "code": "resource_not_found",
        "message": "An entry of reference_image_urls names no file of your team; POST /v1/files makes one, for 24 hours.",
        "param": "reference_image_urls.0",
        "doc_url": "https://docs.aurous-labs.com/errors#resource_not_found",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "loraBeforeCharacter",
    "summary": "Several faults; the LoRA goes before the character",
    "operation": "estimateImage",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/images/estimate",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"prompt\":\"a dune\",\"lora_id\":\"no-such-style\",\"character_id\":\"char_01HXACMEFA11ED000000000000\"}"
    },
    "status": 404,
    "reply": {
      "error": {
        "type": "not_found",
        "code": "resource_not_found",
        "message": "lora_id names no LoRA that your team can use; GET /v1/loras lists them.",
        "param": "lora_id",
        "doc_url": "https://docs.aurous-labs.com/errors#resource_not_found",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "loraBeforeFiles",
    "summary": "Several faults; the LoRA goes before the files",
    "operation": "estimateImage",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/images/estimate",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"prompt\":\"a dune\",\"lora_id\":\"no-such-style\",\"reference_image_urls\":[\"file_01HXN0TTHERE00000000000000\"]}"
    },
    "status": 404,
    "reply": {
      "error": {
        "type": "not_found",
        "code": "resource_not_found",
        "message": "lora_id names no LoRA that your team can use; GET /v1/loras lists them.",
        "param": "lora_id",
        "doc_url": "https://docs.aurous-labs.com/errors#resource_not_found",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "delete",
    "summary": "DELETE instead of POST",
    "operation": "estimateImage",
    "request": {
      "as": "acme",
      "method": "DELETE",
      "path": "/v1/images/estimate",
      "headers": {}
    },
    "status": 405,
    "reply": {
      "error": {
        "type": "invalid_request",
        "code": "method_not_allowed",
        "message": "The method must be one of POST, OPTIONS; received DELETE.",
        "param": null,
        "doc_url": "https://docs.aurous-labs.com/errors#method_not_allowed",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "twoMebibytes",
    "summary": "Two MiB of JSON",
    "operation": "estimateImage",
    "request": {
      "as": "acme",
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
      "error": {
        "type": "invalid_request",
        "code": "payload_too_large",
        "message": "The body must be at most 1,048,576 bytes; received more.",
        "param": null,
        "doc_url": "https://docs.aurous-labs.com/errors#payload_too_large",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "plainText",
    "summary": "JSON sent as plain text",
    "operation": "estimateImage",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/images/estimate",
      "headers": {
        "content-type": "text/plain"
      },
      "text": "{}"
    },
    "status": 415,
    "reply": {
      "error": {
        "type": "invalid_request",
        "code": "unsupported_media_type",
        "message": "The Content-Type must be application/json; received \"text/plain\".",
        "param": null,
        "doc_url": "https://docs.aurous-labs.com/errors#unsupported_media_type",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "burstSpent",
    "summary": "240 estimates at once, and another",
    "operation": "estimateImage",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/images/estimate",
      "headers": {}
    },
    "before": [
      {
        "as": "acme",
        "method": "POST",
        "path": "/v1/images/estimate",
        "headers": {},
        "times": 240
      }
    ],
    "status": 429,
    "reply": {
      "error": {
        "type": "rate_limit",
        "code": "too_many_requests",
        "message": "Rate limit exceeded for estimate_post. Retry after 1s.",
        "param": null,
        "doc_url": "https://docs.aurous-labs.com/errors#too_many_requests",
        "request_id": "req_01M7V41F00S9KFEV35B8VKPTMM"
      }
    }
  },
  {
    "name": "beforeThePriceList",
    "summary": "A server whose prices do not hold yet",
    "operation": "estimateImage",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/images/estimate",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"prompt\":\"a dune\"}"
    },
    "status": 500,
    "reply": {
      "error": {
        "type": "server_error",
        "code": "internal_error",
        "message": "The price list 2026-05-15 takes effect at 2026-05-15T00:00:00Z; the request is earlier.",
        "param": null,
        "doc_url": "https://docs.aurous-labs.com/errors#internal_error",
        "request_id": "req_01KRMEXK0R5VM120CXV1SYVTXH"
      }
    },
    "prices": {
      "at": "2026-05-14T23:59:59Z"
    }
  },
  {
    "name": "beforeTheLaterPriceList",
    "summary": "A later version before its prices hold",
    "operation": "estimateImage",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/images/estimate",
      "headers": {
        "content-type": "application/json",
        "Aurous-Version": "2026-09-01"
      },
      "text": "{\"prompt\":\"a dune\"}"
    },
    "status": 500,
    "reply": {
      "error": {
        "type": "server_error",
        "code": "internal_error",
        "message": "The price list 2026-09-01 takes effect at 2026-09-01T00:00:00Z; the request is earlier.",
        "param": null,
        "doc_url": "https://docs.aurous-labs.com/errors#internal_error",
        "request_id": "req_01M1D47Y0R5VM120CXV1SYVTXH"
      }
    },
    "prices": {
      "at": "2026-08-31T23:59:59Z"
    }
  },
  {
    "name": "plain",
    "summary": "One image",
    "operation": "createImage",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/images",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"prompt\":\"a dune\"}"
    },
    "status": 202,
    "reply": {
      "id": "img_01M7V41F008CPVE3N0VZYQMH8B",
      "status": "pending",
      "prompt": "a dune",
      "created_at": "2026-11-20T00:00:00.000Z",
      "media_type": "image",
      "negative_prompt": null,
      "output_urls": [],
      "reference_image_urls": [],
      "error_message": null,
      "duration_ms": null,
      "cost": {
        "amount": 1,
        "currency": "credit",
        "breakdown": {
          "base": 1
        }
      },
      "width": 1024,
      "height": 1024,
      "image_count": 1,
      "size_preset": null,
      "inference_type": "text_to_image",
      "cfg_rescale": 0.7,
      "denoise_strength": null,
      "seed": null,
      "character_id": null,
      "loras": null,
      "aurous_version": "2026-05-15",
      "creation_request_id": "req_01M7V41F005VM120CXV1SYVTXH",
      "completed_at": null
    }
  },
  {
    "name": "enhanced",
    "summary": "Two images of a preset, with the prompt enhanced and a webhook",
    "operation": "createImage",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/images",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"prompt\":\"a dune\",\"seed\":42,\"size\":\"2k_16_9\",\"count\":2,\"enhance_prompt\":true,\"webhook_url\":\"https://your-server.com/webhooks/aurouslabs\"}"
    },
    "status": 202,
    "reply": {
      "id": "img_01M7V41F008CPVE3N0VZYQMH8B",
      "status": "pending",
      "prompt": "a dune",
      "created_at": "2026-11-20T00:00:00.000Z",
      "media_type": "image",
      "negative_prompt": null,
      "output_urls": [],
      "reference_image_urls": [],
      "error_message": null,
      "duration_ms": null,
      "cost": {
        "amount": 4,
        "currency": "credit",
        "breakdown": {
          "base": 2,
          "enhance": 2
        }
      },
      "width": 2720,
      "height": 1536,
      "image_count": 2,
      "size_preset": "2k_16_9",
      "inference_type": "text_to_image",
      "cfg_rescale": 0.7,
      "denoise_strength": null,
      "seed": 42,
      "character_id": null,
      "loras": null,
      "aurous_version": "2026-05-15",
      "creation_request_id": "req_01M7V41F005VM120CXV1SYVTXH",
      "completed_at": null
    }
  },
  {
    "name": "sourceExample",
    "summary": "Every field of the vendor's example that goes with references",
    "operation": "createImage",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/images",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"prompt\":\"A golden sunset over mountains, cinematic lighting, 8k resolution\",\"negative_prompt\":\"blurry, low quality, watermark, text\",\"lora_id\":\"lora_01HXMQ7Z3K8Y2ABCDEFGHJKM\",\"width\":2048,\"height\":2048,\"steps\":30,\"guidance_scale\":7.5,\"cfg_rescale\":0.7,\"denoise_strength\":0.6,\"seed\":42,\"count\":1,\"enhance_prompt\":false,\"webhook_url\":\"https://your-server.com/webhooks/aurouslabs\",\"reference_image_urls\":[\"file_01HXMQ7Z3K8Y2NABCDEFGHJKMN\",\"https://example.com/ref2.jpg\"]}"
    },
    "status": 202,
    "reply": {
      "id": "img_01M7V41F008CPVE3N0VZYQMH8B",
      "status": "pending",
      "prompt": "A golden sunset over mountains, cinematic lighting, 8k resolution",
      "created_at": "2026-11-20T00:00:00.000Z",
      "media_type": "image",
      "negative_prompt": "blurry, low quality, watermark, text",
      "output_urls": [],
      "reference_image_urls": [
        "file_01HXMQ7Z3K8Y2NABCDEFGHJKMN",
        "https://example.com/ref2.jpg"
      ],
      "error_message": null,
      "duration_ms": null,
      "cost": {
        "amount": 1,
        "currency": "credit",
        "breakdown": {
          "base": 1
        }
      },
      "width": 2048,
      "height": 2048,
      "image_count": 1,
      "size_preset": null,
      "inference_type": "image_to_image",
      "cfg_rescale": 0.7,
      "denoise_strength": 0.6,
      "seed": 42,
      "character_id": null,
      "loras": [
        {
          "id": "lora_01HXMQ7Z3K8Y2ABCDEFGHJKM",
          "name": "Acme Studio"
        }
      ],
      "aurous_version": "2026-05-15",
      "creation_request_id": "req_01M7V41F005VM120CXV1SYVTXH",
      "completed_at": null
    }
  },
  {
    "name": "styleByPrompt",
    "summary": "A style chosen from the prompt, with its defaults",
    "operation": "createImage",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/images",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"prompt\":\"a lighthouse, cinematic\",\"width\":1500,\"height\":1040}"
    },
    "status": 202,
    "reply": {
      "id": "img_01M7V41F008CPVE3N0VZYQMH8B",
      "status": "pending",
      "prompt": "a lighthouse, cinematic",
      "created_at": "2026-11-20T00:00:00.000Z",
      "media_type": "image",
      "negative_prompt": null,
      "output_urls": [],
      "reference_image_urls": [],
      "error_message": null,
      "duration_ms": null,
      "cost": {
        "amount": 1,
        "currency": "credit",
        "breakdown": {
          "base": 1
        }
      },
      "width": 1504,
      "height": 1056,
      "image_count": 1,
      "size_preset": null,
      "inference_type": "text_to_image",
      "cfg_rescale": 0.6,
      "denoise_strength": null,
      "seed": null,
      "character_id": null,
      "loras": [
        {
          "id": "lora_01HXPB1CC1NEMAT1C000000000",
          "name": "Cinematic"
        }
      ],
      "aurous_version": "2026-05-15",
      "creation_request_id": "req_01M7V41F005VM120CXV1SYVTXH",
      "completed_at": null
    }
  },
  {
    "name": "character",
    "summary": "A character with its consistency default",
    "operation": "createImage",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/images",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"prompt\":\"a dune\",\"character_id\":\"char_01HXMQ7Z3K8Y2ABCDEFGHJKM\"}"
    },
    "status": 202,
    "reply": {
      "id": "img_01M7V41F008CPVE3N0VZYQMH8B",
      "status": "pending",
      "prompt": "a dune",
      "created_at": "2026-11-20T00:00:00.000Z",
      "media_type": "image",
      "negative_prompt": null,
      "output_urls": [],
      "reference_image_urls": [],
      "error_message": null,
      "duration_ms": null,
      "cost": {
        "amount": 1,
        "currency": "credit",
        "breakdown": {
          "base": 1
        }
      },
      "width": 1024,
      "height": 1024,
      "image_count": 1,
      "size_preset": null,
      "inference_type": "image_to_image",
      "cfg_rescale": 0.7,
      "denoise_strength": 0.35,
      "seed": null,
      "character_id": "char_01HXMQ7Z3K8Y2ABCDEFGHJKM",
      "loras": null,
      "aurous_version": "2026-05-15",
      "creation_request_id": "req_01M7V41F005VM120CXV1SYVTXH",
      "completed_at": null
    }
  },
  {
    "name": "replayed",
    "summary": "The same key and body again",
    "operation": "createImage",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/images",
      "headers": {
        "content-type": "application/json",
        "Idempotency-Key": "dune-1"
      },
      "text": "{\"prompt\":\"a dune\"}"
    },
    "before": [
      {
        "as": "acme",
        "method": "POST",
        "path": "/v1/images",
        "headers": {
          "content-type": "application/json",
          "Idempotency-Key": "dune-1"
        },
        "text": "{\"prompt\":\"a dune\"}",
        "times": 1
      }
    ],
    "status": 202,
    "reply": {
      "id": "img_01M7V41F008CPVE3N0VZYQMH8B",
      "status": "pending",
      "prompt": "a dune",
      "created_at": "2026-11-20T00:00:00.000Z",
      "media_type": "image",
      "negative_prompt": null,
      "output_urls": [],
      "reference_image_urls": [],
      "error_message": null,
      "duration_ms": null,
      "cost": {
        "amount": 1,
        "currency": "credit",
        "breakdown": {
          "base": 1
        }
      },
      "width": 1024,
      "height": 1024,
      "image_count": 1,
      "size_preset": null,
      "inference_type": "text_to_image",
      "cfg_rescale": 0.7,
      "denoise_strength": null,
      "seed": null,
      "character_id": null,
      "loras": null,
      "aurous_version": "2026-05-15",
      "creation_request_id": "req_01M7V41F005VM120CXV1SYVTXH",
      "completed_at": null
    }
  },
  {
    "name": "malformedVersion",
    "summary": "A version that is not a date",
    "operation": "createImage",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/images",
      "headers": {
        "Aurous-Version": "latest"
      }
    },
    "status": 400,
    "reply": {
      "error": {
        "type": "invalid_request",
        "code": "invalid_format",
        "message": "`Aurous-Version` must be \"2026-05-15\" or \"2026-09-01\"; received \"latest\".",
        "param": "Aurous-Version",
        "doc_url": "https://docs.aurous-labs.com/errors#invalid_format",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "unknownVersion",
    "summary": "A version that there is not",
    "operation": "createImage",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/images",
      "headers": {
        "Aurous-Version": "2026-01-01"
      }
    },
    "status": 400,
    "reply": {
      "error": {
        "type": "invalid_request",
        "code": "unknown_version",
        "message": "`Aurous-Version` must be \"2026-05-15\" or \"2026-09-01\"; received \"2026-01-01\".",
        "param": "Aurous-Version",
        "doc_url": "https://docs.aurous-labs.com/errors#unknown_version",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "missingPrompt",
    "summary": "No prompt",
    "operation": "createImage",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/images",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"count\":1}"
    },
    "status": 400,
    "reply": {
      "error": {
        "type": "invalid_request",
        "code": "missing_field",
        "message": "`prompt` is required; it must be a string of 1 to 4,000 characters that matches `[^\\p{White_Space}\\uFEFF]`.",
        "param": "prompt",
        "doc_url": "https://docs.aurous-labs.com/errors#missing_field",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "tooManyImages",
    "summary": "More than four images",
    "operation": "createImage",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/images",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"prompt\":\"a dune\",\"count\":5}"
    },
    "status": 400,
    "reply": {
      "error": {
        "type": "invalid_request",
        "code": "value_out_of_range",
        "message": "`count` must be an integer from 1 to 4; received 5.",
        "param": "count",
        "doc_url": "https://docs.aurous-labs.com/errors#value_out_of_range",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "sizeWithDimensions",
    "summary": "A preset and dimensions",
    "operation": "createImage",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/images",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"prompt\":\"a dune\",\"width\":2048,\"height\":2048,\"size\":\"2k_1_1\"}"
    },
    "status": 400,
    "reply": {
      "error": {
        "type": "invalid_request",
        "code": "parameter_invalid_combination",
        "message": "`width` must be absent when `size` is given; received 2048.",
        "param": "width",
        "doc_url": "https://docs.aurous-labs.com/errors#parameter_invalid_combination",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "onlyWidth",
    "summary": "A width without a height",
    "operation": "createImage",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/images",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"prompt\":\"a dune\",\"width\":2048}"
    },
    "status": 400,
    "reply": {
      "error": {
        "type": "invalid_request",
        "code": "missing_field",
        "message": "`height` is required; it must be an integer from 1024 to 4096.",
        "param": "height",
        "doc_url": "https://docs.aurous-labs.com/errors#missing_field",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "characterWithReferences",
    "summary": "A character and references",
    "operation": "createImage",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/images",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"prompt\":\"a dune\",\"character_id\":\"char_01HXMQ7Z3K8Y2ABCDEFGHJKM\",\"reference_image_urls\":[\"file_01HXMQ7Z3K8Y2NABCDEFGHJKMN\"]}"
    },
    "status": 400,
    "reply": {
      "error": {
        "type": "invalid_request",
        "code": "mutually_exclusive_input",
        "message": "`reference_image_urls` must be absent or empty when `character_id` is given; received [\"file_01HXMQ7Z3K8Y2NABCDEFGHJKMN\"].",
        "param": "reference_image_urls",
        "doc_url": "https://docs.aurous-labs.com/errors#mutually_exclusive_input",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "emptyIdempotencyKey",
    "summary": "A key that is empty",
    "operation": "createImage",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/images",
      "headers": {
        "content-type": "application/json",
        "Idempotency-Key": ""
      },
      "text": "{\"prompt\":\"a dune\"}"
    },
    "status": 400,
    "reply": {
      "error": {
        "type": "invalid_request",
        "code": "value_out_of_range",
        "message": "`Idempotency-Key` must be a string of 1 to 256 characters; received \"\".",
        "param": "Idempotency-Key",
        "doc_url": "https://docs.aurous-labs.com/errors#value_out_of_range",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "loopbackReference",
    "summary": "A reference on the server's own machine",
    "operation": "createImage",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/images",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"prompt\":\"a dune\",\"reference_image_urls\":[\"https://127.0.0.1/ref.jpg\"]}"
    },
    "status": 400,
    "reply": {
      "error": {
        "type": "invalid_request",
        "code": "invalid_format",
        "message": "reference_image_urls.0: The host must be public; received \"127.0.0.1\", which is loopback.",
        "param": "reference_image_urls.0",
        "doc_url": "https://docs.aurous-labs.com/errors#invalid_format",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "characterFailed",
    "summary": "A character that failed",
    "operation": "createImage",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/images",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"prompt\":\"a dune\",\"character_id\":\"char_01HXACMEFA11ED000000000000\"}"
    },
    "status": 400,
    "reply": {
      "error": {
        "type": "invalid_request",
        "code": "character_not_ready",
        "message": "`character_id` must name a character whose status is ready; received one whose status is failed.",
        "param": "character_id",
        "doc_url": "https://docs.aurous-labs.com/errors#character_not_ready",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "noKey",
    "summary": "No key",
    "operation": "createImage",
    "request": {
      "method": "POST",
      "path": "/v1/images",
      "headers": {}
    },
    "status": 401,
    "reply": {
      "error": {
        "type": "authentication",
        "code": "missing_api_key",
        "message": "Missing API key. Send `X-Api-Key: <your key>`.",
        "param": null,
        "doc_url": "https://docs.aurous-labs.com/errors#missing_api_key",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "invalidKey",
    "summary": "A key that no team has",
    "operation": "createImage",
    "request": {
      "method": "POST",
      "path": "/v1/images",
      "headers": {
        "X-Api-Key": "al_live_0000000000000000000000000000000000000000000000000000000000000000"
      }
    },
    "status": 401,
    "reply": {
      "error": {
        "type": "authentication",
        "code": "invalid_api_key",
        "message": "Unknown API key. Send a key of your team: `al_live_` followed by 64 hexadecimal digits.",
        "param": null,
        "doc_url": "https://docs.aurous-labs.com/errors#invalid_api_key",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "notAKey",
    "summary": "Something that is not a key",
    "operation": "createImage",
    "request": {
      "method": "POST",
      "path": "/v1/images",
      "headers": {
        "X-Api-Key": "secret"
      }
    },
    "status": 401,
    "reply": {
      "error": {
        "type": "authentication",
        "code": "invalid_api_key",
        "message": "Unknown API key. Send a key of your team: `al_live_` followed by 64 hexadecimal digits.",
        "param": null,
        "doc_url": "https://docs.aurous-labs.com/errors#invalid_api_key",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "revokedKey",
    "summary": "A key that was revoked",
    "operation": "createImage",
    "request": {
      "as": "revoked",
      "method": "POST",
      "path": "/v1/images",
      "headers": {}
    },
    "status": 401,
    "reply": {
      "error": {
        "type": "authentication",
        "code": "revoked_api_key",
        "message": "The API key is revoked. Send an active key of your team.",
        "param": null,
        "doc_url": "https://docs.aurous-labs.com/errors#revoked_api_key",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "keyFirst",
    "summary": "Several faults; the key goes before the version",
    "operation": "createImage",
    "request": {
      "method": "POST",
      "path": "/v1/images",
      "headers": {
        "Aurous-Version": "latest"
      }
    },
    "status": 401,
    "reply": {
      "error": {
        "type": "authentication",
        "code": "missing_api_key",
        "message": "Missing API key. Send `X-Api-Key: <your key>`.",
        "param": null,
        "doc_url": "https://docs.aurous-labs.com/errors#missing_api_key",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "balanceTooLow",
    "summary": "0.5 credits where 2 are needed",
    "operation": "createImage",
    "request": {
      "as": "initech",
      "method": "POST",
      "path": "/v1/images",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"prompt\":\"a dune\"}"
    },
    "status": 402,
    "reply": {
      "error": {
        "type": "invalid_request",
        "code": "balance_too_low",
        "message": "The balance is too low: 0.5 credits are available, 2 are required.",
        "param": null,
        "doc_url": "https://docs.aurous-labs.com/errors#balance_too_low",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "otherPath",
    "summary": "Another path",
    "operation": "createImage",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v2",
      "headers": {}
    },
    "status": 404,
    "reply": {
      "error": {
        "type": "not_found",
        "code": "resource_not_found",
        "message": "There is no route /v2; see the paths of the document.",
        "param": null,
        "doc_url": "https://docs.aurous-labs.com/errors#resource_not_found",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "foreignLora",
    "summary": "Another team's private LoRA",
    "operation": "createImage",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/images",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"prompt\":\"a dune\",\"lora_id\":\"lora_01HXG10BEXB1VEPR1NT0000000\"}"
    },
    "status": 404,
    "reply": {
      "error": {
        "type": "not_found",
        "code": "resource_not_found",
        "message": "lora_id names no LoRA that your team can use; GET /v1/loras lists them.",
        "param": "lora_id",
        "doc_url": "https://docs.aurous-labs.com/errors#resource_not_found",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "inactiveLora",
    "summary": "A LoRA that is inactive",
    "operation": "createImage",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/images",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"prompt\":\"a dune\",\"lora_id\":\"lora_01HXPB1CRETR0F11M000000000\"}"
    },
    "status": 404,
    "reply": {
      "error": {
        "type": "not_found",
        "code": "resource_not_found",
        "message": "lora_id names no LoRA that your team can use; GET /v1/loras lists them.",
        "param": "lora_id",
        "doc_url": "https://docs.aurous-labs.com/errors#resource_not_found",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "foreignCharacter",
    "summary": "Another team's character",
    "operation": "createImage",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/images",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"prompt\":\"a dune\",\"character_id\":\"char_01HXG10BEXREADY00000000000\"}"
    },
    "status": 404,
    "reply": {
      "error": {
        "type": "not_found",
        "code": "resource_not_found",
        "message": "character_id names no character of your team; GET /v1/characters lists them.",
        "param": "character_id",
        "doc_url": "https://docs.aurous-labs.com/errors#resource_not_found",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "unknownFile",
    "summary": "A file that does not exist",
    "operation": "createImage",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/images",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"prompt\":\"a dune\",\"reference_image_urls\":[\"file_01HXN0TTHERE00000000000000\"]}"
    },
    "status": 404,
    "reply": {
      "error": {
        "type": "not_found",
        "code": "resource_not_found",
        "message": "An entry of reference_image_urls names no file of your team; POST /v1/files makes one, for 24 hours.",
        "param": "reference_image_urls.0",
        "doc_url": "https://docs.aurous-labs.com/errors#resource_not_found",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "delete",
    "summary": "DELETE instead of POST",
    "operation": "createImage",
    "request": {
      "as": "acme",
      "method": "DELETE",
      "path": "/v1/images",
      "headers": {}
    },
    "status": 405,
    "reply": {
      "error": {
        "type": "invalid_request",
        "code": "method_not_allowed",
        "message": "The method must be one of POST, OPTIONS; received DELETE.",
        "param": null,
        "doc_url": "https://docs.aurous-labs.com/errors#method_not_allowed",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "otherBody",
    "summary": "A key that came with another body",
    "operation": "createImage",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/images",
      "headers": {
        "content-type": "application/json",
        "Idempotency-Key": "dune-1"
      },
      "text": "{\"prompt\":\"another dune\"}"
    },
    "before": [
      {
        "as": "acme",
        "method": "POST",
        "path": "/v1/images",
        "headers": {
          "content-type": "application/json",
          "Idempotency-Key": "dune-1"
        },
        "text": "{\"prompt\":\"a dune\"}",
        "times": 1
      }
    ],
    "status": 409,
    "reply": {
      "error": {
        "type": "invalid_request",
        "code": "idempotency_key_in_use",
        "message": "This Idempotency-Key was used for a different request. Send a new key, or repeat the same request after it has been answered.",
        "param": null,
        "doc_url": "https://docs.aurous-labs.com/errors#idempotency_key_in_use",
        "request_id": "req_01M7V41F00QBH539DBH3MMN6Y3"
      }
    }
  },
  {
    "name": "twoMebibytes",
    "summary": "Two MiB of JSON",
    "operation": "createImage",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/images",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{}",
      "padTo": 2097152
    },
    "status": 413,
    "reply": {
      "error": {
        "type": "invalid_request",
        "code": "payload_too_large",
        "message": "The body must be at most 1,048,576 bytes; received more.",
        "param": null,
        "doc_url": "https://docs.aurous-labs.com/errors#payload_too_large",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "plainText",
    "summary": "JSON sent as plain text",
    "operation": "createImage",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/images",
      "headers": {
        "content-type": "text/plain"
      },
      "text": "{}"
    },
    "status": 415,
    "reply": {
      "error": {
        "type": "invalid_request",
        "code": "unsupported_media_type",
        "message": "The Content-Type must be application/json; received \"text/plain\".",
        "param": null,
        "doc_url": "https://docs.aurous-labs.com/errors#unsupported_media_type",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "burstSpent",
    "summary": "120 requests at once, and another",
    "operation": "createImage",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/images",
      "headers": {}
    },
    "before": [
      {
        "as": "acme",
        "method": "POST",
        "path": "/v1/images",
        "headers": {},
        "times": 120
      }
    ],
    "status": 429,
    "reply": {
      "error": {
        "type": "rate_limit",
        "code": "too_many_requests",
        "message": "Rate limit exceeded for create_post. Retry after 1s.",
        "param": null,
        "doc_url": "https://docs.aurous-labs.com/errors#too_many_requests",
        "request_id": "req_01M7V41F00QBYN1WYSMMT7RNAV"
      }
    }
  },
  {
    "name": "beforeThePriceList",
    "summary": "A server whose prices do not hold yet",
    "operation": "createImage",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/images",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"prompt\":\"a dune\"}"
    },
    "status": 500,
    "reply": {
      "error": {
        "type": "server_error",
        "code": "internal_error",
        "message": "The price list 2026-05-15 takes effect at 2026-05-15T00:00:00Z; the request is earlier.",
        "param": null,
        "doc_url": "https://docs.aurous-labs.com/errors#internal_error",
        "request_id": "req_01KRMEXK0R5VM120CXV1SYVTXH"
      }
    },
    "prices": {
      "at": "2026-05-14T23:59:59Z"
    }
  },
  {
    "name": "pending",
    "summary": "Just begun",
    "operation": "getImage",
    "request": {
      "as": "acme",
      "method": "GET",
      "path": "/v1/images/img_01M7V41F008CPVE3N0VZYQMH8B",
      "headers": {}
    },
    "before": [
      {
        "as": "acme",
        "method": "POST",
        "path": "/v1/images",
        "headers": {
          "content-type": "application/json"
        },
        "text": "{\"prompt\":\"a dune\"}",
        "times": 1
      }
    ],
    "status": 200,
    "reply": {
      "id": "img_01M7V41F008CPVE3N0VZYQMH8B",
      "status": "pending",
      "prompt": "a dune",
      "created_at": "2026-11-20T00:00:00.000Z",
      "media_type": "image",
      "negative_prompt": null,
      "output_urls": [],
      "reference_image_urls": [],
      "error_message": null,
      "duration_ms": null,
      "cost": {
        "amount": 1,
        "currency": "credit",
        "breakdown": {
          "base": 1
        }
      },
      "width": 1024,
      "height": 1024,
      "image_count": 1,
      "size_preset": null,
      "inference_type": "text_to_image",
      "cfg_rescale": 0.7,
      "denoise_strength": null,
      "seed": null,
      "character_id": null,
      "loras": null,
      "aurous_version": "2026-05-15",
      "creation_request_id": "req_01M7V41F005VM120CXV1SYVTXH",
      "completed_at": null
    }
  },
  {
    "name": "malformedVersion",
    "summary": "A version that is not a date",
    "operation": "getImage",
    "request": {
      "as": "acme",
      "method": "GET",
      "path": "/v1/images/img_01M7V41F008CPVE3N0VZYQMH8B",
      "headers": {
        "Aurous-Version": "latest"
      }
    },
    "status": 400,
    "reply": {
      "error": {
        "type": "invalid_request",
        "code": "invalid_format",
        "message": "`Aurous-Version` must be \"2026-05-15\" or \"2026-09-01\"; received \"latest\".",
        "param": "Aurous-Version",
        "doc_url": "https://docs.aurous-labs.com/errors#invalid_format",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "unknownVersion",
    "summary": "A version that there is not",
    "operation": "getImage",
    "request": {
      "as": "acme",
      "method": "GET",
      "path": "/v1/images/img_01M7V41F008CPVE3N0VZYQMH8B",
      "headers": {
        "Aurous-Version": "2026-01-01"
      }
    },
    "status": 400,
    "reply": {
      "error": {
        "type": "invalid_request",
        "code": "unknown_version",
        "message": "`Aurous-Version` must be \"2026-05-15\" or \"2026-09-01\"; received \"2026-01-01\".",
        "param": "Aurous-Version",
        "doc_url": "https://docs.aurous-labs.com/errors#unknown_version",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "noKey",
    "summary": "No key",
    "operation": "getImage",
    "request": {
      "method": "GET",
      "path": "/v1/images/img_01M7V41F008CPVE3N0VZYQMH8B",
      "headers": {}
    },
    "status": 401,
    "reply": {
      "error": {
        "type": "authentication",
        "code": "missing_api_key",
        "message": "Missing API key. Send `X-Api-Key: <your key>`.",
        "param": null,
        "doc_url": "https://docs.aurous-labs.com/errors#missing_api_key",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "invalidKey",
    "summary": "A key that no team has",
    "operation": "getImage",
    "request": {
      "method": "GET",
      "path": "/v1/images/img_01M7V41F008CPVE3N0VZYQMH8B",
      "headers": {
        "X-Api-Key": "al_live_0000000000000000000000000000000000000000000000000000000000000000"
      }
    },
    "status": 401,
    "reply": {
      "error": {
        "type": "authentication",
        "code": "invalid_api_key",
        "message": "Unknown API key. Send a key of your team: `al_live_` followed by 64 hexadecimal digits.",
        "param": null,
        "doc_url": "https://docs.aurous-labs.com/errors#invalid_api_key",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "notAKey",
    "summary": "Something that is not a key",
    "operation": "getImage",
    "request": {
      "method": "GET",
      "path": "/v1/images/img_01M7V41F008CPVE3N0VZYQMH8B",
      "headers": {
        "X-Api-Key": "secret"
      }
    },
    "status": 401,
    "reply": {
      "error": {
        "type": "authentication",
        "code": "invalid_api_key",
        "message": "Unknown API key. Send a key of your team: `al_live_` followed by 64 hexadecimal digits.",
        "param": null,
        "doc_url": "https://docs.aurous-labs.com/errors#invalid_api_key",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "revokedKey",
    "summary": "A key that was revoked",
    "operation": "getImage",
    "request": {
      "as": "revoked",
      "method": "GET",
      "path": "/v1/images/img_01M7V41F008CPVE3N0VZYQMH8B",
      "headers": {}
    },
    "status": 401,
    "reply": {
      "error": {
        "type": "authentication",
        "code": "revoked_api_key",
        "message": "The API key is revoked. Send an active key of your team.",
        "param": null,
        "doc_url": "https://docs.aurous-labs.com/errors#revoked_api_key",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "keyFirst",
    "summary": "Several faults; the key goes before the version",
    "operation": "getImage",
    "request": {
      "method": "GET",
      "path": "/v1/images/img_01M7V41F008CPVE3N0VZYQMH8B",
      "headers": {
        "Aurous-Version": "latest"
      }
    },
    "status": 401,
    "reply": {
      "error": {
        "type": "authentication",
        "code": "missing_api_key",
        "message": "Missing API key. Send `X-Api-Key: <your key>`.",
        "param": null,
        "doc_url": "https://docs.aurous-labs.com/errors#missing_api_key",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "otherPath",
    "summary": "Another path",
    "operation": "getImage",
    "request": {
      "as": "acme",
      "method": "GET",
      "path": "/v2",
      "headers": {}
    },
    "status": 404,
    "reply": {
      "error": {
        "type": "not_found",
        "code": "resource_not_found",
        "message": "There is no route /v2; see the paths of the document.",
        "param": null,
        "doc_url": "https://docs.aurous-labs.com/errors#resource_not_found",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "unknown",
    "summary": "A generation that does not exist",
    "operation": "getImage",
    "request": {
      "as": "acme",
      "method": "GET",
      "path": "/v1/images/img_01HXN0TTHERE00000000000000",
      "headers": {}
    },
    "status": 404,
    "reply": {
      "error": {
        "type": "not_found",
        "code": "resource_not_found",
        "message": "There is no such generation of your team.",
        "param": "id",
        "doc_url": "https://docs.aurous-labs.com/errors#resource_not_found",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "foreign",
    "summary": "Another team's generation",
    "operation": "getImage",
    "request": {
      "as": "globex",
      "method": "GET",
      "path": "/v1/images/img_01M7V41F008CPVE3N0VZYQMH8B",
      "headers": {}
    },
    "before": [
      {
        "as": "acme",
        "method": "POST",
        "path": "/v1/images",
        "headers": {
          "content-type": "application/json"
        },
        "text": "{\"prompt\":\"a dune\"}",
        "times": 1
      }
    ],
    "status": 404,
    "reply": {
      "error": {
        "type": "not_found",
        "code": "resource_not_found",
        "message": "There is no such generation of your team.",
        "param": "id",
        "doc_url": "https://docs.aurous-labs.com/errors#resource_not_found",
        "request_id": "req_01M7V41F00QBH539DBH3MMN6Y3"
      }
    }
  },
  {
    "name": "delete",
    "summary": "DELETE instead of GET",
    "operation": "getImage",
    "request": {
      "as": "acme",
      "method": "DELETE",
      "path": "/v1/images/img_01M7V41F008CPVE3N0VZYQMH8B",
      "headers": {}
    },
    "status": 405,
    "reply": {
      "error": {
        "type": "invalid_request",
        "code": "method_not_allowed",
        "message": "The method must be one of GET, HEAD, OPTIONS; received DELETE.",
        "param": null,
        "doc_url": "https://docs.aurous-labs.com/errors#method_not_allowed",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "burstSpent",
    "summary": "1200 requests at once, and another",
    "operation": "getImage",
    "request": {
      "as": "acme",
      "method": "GET",
      "path": "/v1/images/img_01M7V41F008CPVE3N0VZYQMH8B",
      "headers": {}
    },
    "before": [
      {
        "as": "acme",
        "method": "GET",
        "path": "/v1/images/img_01M7V41F008CPVE3N0VZYQMH8B",
        "headers": {},
        "times": 1200
      }
    ],
    "status": 429,
    "reply": {
      "error": {
        "type": "rate_limit",
        "code": "too_many_requests",
        "message": "Rate limit exceeded for read_get. Retry after 1s.",
        "param": null,
        "doc_url": "https://docs.aurous-labs.com/errors#too_many_requests",
        "request_id": "req_01M7V41F00X8DJNP9WQQHZ8TQ2"
      }
    }
  },
  {
    "name": "acme",
    "summary": "Public ones and Acme's own",
    "operation": "listLoras",
    "request": {
      "as": "acme",
      "method": "GET",
      "path": "/v1/loras",
      "headers": {}
    },
    "status": 200,
    "reply": [
      {
        "id": "lora_01HXMQ7Z3K8Y2ABCDEFGHJKM",
        "name": "Acme Studio",
        "slug": "acme-studio",
        "is_public": false,
        "default_steps": 20,
        "default_guidance_scale": null,
        "default_cfg_rescale": null,
        "default_denoise_strength": null
      },
      {
        "id": "lora_01HXPB1CC1NEMAT1C000000000",
        "name": "Cinematic",
        "slug": "cinematic",
        "is_public": true,
        "default_steps": 24,
        "default_guidance_scale": 6.5,
        "default_cfg_rescale": 0.6,
        "default_denoise_strength": 0.5
      },
      {
        "id": "lora_01HXPB1CWATERC010VR0000000",
        "name": "Watercolour",
        "slug": "watercolour",
        "is_public": true,
        "default_steps": null,
        "default_guidance_scale": 3.5,
        "default_cfg_rescale": null,
        "default_denoise_strength": 0.45
      },
      {
        "id": "lora_01HXPB1C11NEART00000000000",
        "name": "Line Art",
        "slug": "line-art",
        "is_public": true,
        "default_steps": null,
        "default_guidance_scale": null,
        "default_cfg_rescale": null,
        "default_denoise_strength": null
      }
    ]
  },
  {
    "name": "globex",
    "summary": "Public ones and Globex's own",
    "operation": "listLoras",
    "request": {
      "as": "globex",
      "method": "GET",
      "path": "/v1/loras",
      "headers": {}
    },
    "status": 200,
    "reply": [
      {
        "id": "lora_01HXPB1CC1NEMAT1C000000000",
        "name": "Cinematic",
        "slug": "cinematic",
        "is_public": true,
        "default_steps": 24,
        "default_guidance_scale": 6.5,
        "default_cfg_rescale": 0.6,
        "default_denoise_strength": 0.5
      },
      {
        "id": "lora_01HXPB1CWATERC010VR0000000",
        "name": "Watercolour",
        "slug": "watercolour",
        "is_public": true,
        "default_steps": null,
        "default_guidance_scale": 3.5,
        "default_cfg_rescale": null,
        "default_denoise_strength": 0.45
      },
      {
        "id": "lora_01HXPB1C11NEART00000000000",
        "name": "Line Art",
        "slug": "line-art",
        "is_public": true,
        "default_steps": null,
        "default_guidance_scale": null,
        "default_cfg_rescale": null,
        "default_denoise_strength": null
      },
      {
        "id": "lora_01HXG10BEXB1VEPR1NT0000000",
        "name": "Globex Blueprint",
        "slug": "globex-blueprint",
        "is_public": false,
        "default_steps": null,
        "default_guidance_scale": null,
        "default_cfg_rescale": null,
        "default_denoise_strength": null
      }
    ]
  },
  {
    "name": "malformedVersion",
    "summary": "A version that is not a date",
    "operation": "listLoras",
    "request": {
      "as": "acme",
      "method": "GET",
      "path": "/v1/loras",
      "headers": {
        "Aurous-Version": "latest"
      }
    },
    "status": 400,
    "reply": {
      "error": {
        "type": "invalid_request",
        "code": "invalid_format",
        "message": "`Aurous-Version` must be \"2026-05-15\" or \"2026-09-01\"; received \"latest\".",
        "param": "Aurous-Version",
        "doc_url": "https://docs.aurous-labs.com/errors#invalid_format",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "unknownVersion",
    "summary": "A version that there is not",
    "operation": "listLoras",
    "request": {
      "as": "acme",
      "method": "GET",
      "path": "/v1/loras",
      "headers": {
        "Aurous-Version": "2026-01-01"
      }
    },
    "status": 400,
    "reply": {
      "error": {
        "type": "invalid_request",
        "code": "unknown_version",
        "message": "`Aurous-Version` must be \"2026-05-15\" or \"2026-09-01\"; received \"2026-01-01\".",
        "param": "Aurous-Version",
        "doc_url": "https://docs.aurous-labs.com/errors#unknown_version",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "noKey",
    "summary": "No key",
    "operation": "listLoras",
    "request": {
      "method": "GET",
      "path": "/v1/loras",
      "headers": {}
    },
    "status": 401,
    "reply": {
      "error": {
        "type": "authentication",
        "code": "missing_api_key",
        "message": "Missing API key. Send `X-Api-Key: <your key>`.",
        "param": null,
        "doc_url": "https://docs.aurous-labs.com/errors#missing_api_key",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "invalidKey",
    "summary": "A key that no team has",
    "operation": "listLoras",
    "request": {
      "method": "GET",
      "path": "/v1/loras",
      "headers": {
        "X-Api-Key": "al_live_0000000000000000000000000000000000000000000000000000000000000000"
      }
    },
    "status": 401,
    "reply": {
      "error": {
        "type": "authentication",
        "code": "invalid_api_key",
        "message": "Unknown API key. Send a key of your team: `al_live_` followed by 64 hexadecimal digits.",
        "param": null,
        "doc_url": "https://docs.aurous-labs.com/errors#invalid_api_key",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "notAKey",
    "summary": "Something that is not a key",
    "operation": "listLoras",
    "request": {
      "method": "GET",
      "path": "/v1/loras",
      "headers": {
        "X-Api-Key": "secret"
      }
    },
    "status": 401,
    "reply": {
      "error": {
        "type": "authentication",
        "code": "invalid_api_key",
        "message": "Unknown API key. Send a key of your team: `al_live_` followed by 64 hexadecimal digits.",
        "param": null,
        "doc_url": "https://docs.aurous-labs.com/errors#invalid_api_key",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "revokedKey",
    "summary": "A key that was revoked",
    "operation": "listLoras",
    "request": {
      "as": "revoked",
      "method": "GET",
      "path": "/v1/loras",
      "headers": {}
    },
    "status": 401,
    "reply": {
      "error": {
        "type": "authentication",
        "code": "revoked_api_key",
        "message": "The API key is revoked. Send an active key of your team.",
        "param": null,
        "doc_url": "https://docs.aurous-labs.com/errors#revoked_api_key",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "keyFirst",
    "summary": "Several faults; the key goes before the version",
    "operation": "listLoras",
    "request": {
      "method": "GET",
      "path": "/v1/loras",
      "headers": {
        "Aurous-Version": "latest"
      }
    },
    "status": 401,
    "reply": {
      "error": {
        "type": "authentication",
        "code": "missing_api_key",
        "message": "Missing API key. Send `X-Api-Key: <your key>`.",
        "param": null,
        "doc_url": "https://docs.aurous-labs.com/errors#missing_api_key",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "otherPath",
    "summary": "Another path",
    "operation": "listLoras",
    "request": {
      "as": "acme",
      "method": "GET",
      "path": "/v2",
      "headers": {}
    },
    "status": 404,
    "reply": {
      "error": {
        "type": "not_found",
        "code": "resource_not_found",
        "message": "There is no route /v2; see the paths of the document.",
        "param": null,
        "doc_url": "https://docs.aurous-labs.com/errors#resource_not_found",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "delete",
    "summary": "DELETE instead of GET",
    "operation": "listLoras",
    "request": {
      "as": "acme",
      "method": "DELETE",
      "path": "/v1/loras",
      "headers": {}
    },
    "status": 405,
    "reply": {
      "error": {
        "type": "invalid_request",
        "code": "method_not_allowed",
        "message": "The method must be one of GET, HEAD, OPTIONS; received DELETE.",
        "param": null,
        "doc_url": "https://docs.aurous-labs.com/errors#method_not_allowed",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "burstSpent",
    "summary": "1200 requests at once, and another",
    "operation": "listLoras",
    "request": {
      "as": "acme",
      "method": "GET",
      "path": "/v1/loras",
      "headers": {}
    },
    "before": [
      {
        "as": "acme",
        "method": "GET",
        "path": "/v1/loras",
        "headers": {},
        "times": 1200
      }
    ],
    "status": 429,
    "reply": {
      "error": {
        "type": "rate_limit",
        "code": "too_many_requests",
        "message": "Rate limit exceeded for read_get. Retry after 1s.",
        "param": null,
        "doc_url": "https://docs.aurous-labs.com/errors#too_many_requests",
        "request_id": "req_01M7V41F00X8DJNP9WQQHZ8TQ2"
      }
    }
  },
  {
    "name": "acme",
    "summary": "One of Acme's in each status",
    "operation": "listCharacters",
    "request": {
      "as": "acme",
      "method": "GET",
      "path": "/v1/characters",
      "headers": {}
    },
    "status": 200,
    "reply": [
      {
        "id": "char_01HXMQ7Z3K8Y2ABCDEFGHJKM",
        "name": "Nova",
        "status": "ready",
        "created_at": "2026-05-20T09:00:00.000Z",
        "reference_count": 4
      },
      {
        "id": "char_01HXACMESYNTHES1Z1NG000000",
        "name": "Juno",
        "status": "synthesizing",
        "created_at": "2026-05-21T09:00:00.000Z",
        "reference_count": 3
      },
      {
        "id": "char_01HXACMEREV1EW1NG000000000",
        "name": "Orin",
        "status": "reviewing",
        "created_at": "2026-05-22T09:00:00.000Z",
        "reference_count": 6
      },
      {
        "id": "char_01HXACMEFA11ED000000000000",
        "name": "Vesper",
        "status": "failed",
        "created_at": "2026-05-23T09:00:00.000Z",
        "reference_count": 1
      }
    ]
  },
  {
    "name": "initech",
    "summary": "A team without characters",
    "operation": "listCharacters",
    "request": {
      "as": "initech",
      "method": "GET",
      "path": "/v1/characters",
      "headers": {}
    },
    "status": 200,
    "reply": []
  },
  {
    "name": "malformedVersion",
    "summary": "A version that is not a date",
    "operation": "listCharacters",
    "request": {
      "as": "acme",
      "method": "GET",
      "path": "/v1/characters",
      "headers": {
        "Aurous-Version": "latest"
      }
    },
    "status": 400,
    "reply": {
      "error": {
        "type": "invalid_request",
        "code": "invalid_format",
        "message": "`Aurous-Version` must be \"2026-05-15\" or \"2026-09-01\"; received \"latest\".",
        "param": "Aurous-Version",
        "doc_url": "https://docs.aurous-labs.com/errors#invalid_format",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "unknownVersion",
    "summary": "A version that there is not",
    "operation": "listCharacters",
    "request": {
      "as": "acme",
      "method": "GET",
      "path": "/v1/characters",
      "headers": {
        "Aurous-Version": "2026-01-01"
      }
    },
    "status": 400,
    "reply": {
      "error": {
        "type": "invalid_request",
        "code": "unknown_version",
        "message": "`Aurous-Version` must be \"2026-05-15\" or \"2026-09-01\"; received \"2026-01-01\".",
        "param": "Aurous-Version",
        "doc_url": "https://docs.aurous-labs.com/errors#unknown_version",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "noKey",
    "summary": "No key",
    "operation": "listCharacters",
    "request": {
      "method": "GET",
      "path": "/v1/characters",
      "headers": {}
    },
    "status": 401,
    "reply": {
      "error": {
        "type": "authentication",
        "code": "missing_api_key",
        "message": "Missing API key. Send `X-Api-Key: <your key>`.",
        "param": null,
        "doc_url": "https://docs.aurous-labs.com/errors#missing_api_key",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "invalidKey",
    "summary": "A key that no team has",
    "operation": "listCharacters",
    "request": {
      "method": "GET",
      "path": "/v1/characters",
      "headers": {
        "X-Api-Key": "al_live_0000000000000000000000000000000000000000000000000000000000000000"
      }
    },
    "status": 401,
    "reply": {
      "error": {
        "type": "authentication",
        "code": "invalid_api_key",
        "message": "Unknown API key. Send a key of your team: `al_live_` followed by 64 hexadecimal digits.",
        "param": null,
        "doc_url": "https://docs.aurous-labs.com/errors#invalid_api_key",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "notAKey",
    "summary": "Something that is not a key",
    "operation": "listCharacters",
    "request": {
      "method": "GET",
      "path": "/v1/characters",
      "headers": {
        "X-Api-Key": "secret"
      }
    },
    "status": 401,
    "reply": {
      "error": {
        "type": "authentication",
        "code": "invalid_api_key",
        "message": "Unknown API key. Send a key of your team: `al_live_` followed by 64 hexadecimal digits.",
        "param": null,
        "doc_url": "https://docs.aurous-labs.com/errors#invalid_api_key",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "revokedKey",
    "summary": "A key that was revoked",
    "operation": "listCharacters",
    "request": {
      "as": "revoked",
      "method": "GET",
      "path": "/v1/characters",
      "headers": {}
    },
    "status": 401,
    "reply": {
      "error": {
        "type": "authentication",
        "code": "revoked_api_key",
        "message": "The API key is revoked. Send an active key of your team.",
        "param": null,
        "doc_url": "https://docs.aurous-labs.com/errors#revoked_api_key",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "keyFirst",
    "summary": "Several faults; the key goes before the version",
    "operation": "listCharacters",
    "request": {
      "method": "GET",
      "path": "/v1/characters",
      "headers": {
        "Aurous-Version": "latest"
      }
    },
    "status": 401,
    "reply": {
      "error": {
        "type": "authentication",
        "code": "missing_api_key",
        "message": "Missing API key. Send `X-Api-Key: <your key>`.",
        "param": null,
        "doc_url": "https://docs.aurous-labs.com/errors#missing_api_key",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "otherPath",
    "summary": "Another path",
    "operation": "listCharacters",
    "request": {
      "as": "acme",
      "method": "GET",
      "path": "/v2",
      "headers": {}
    },
    "status": 404,
    "reply": {
      "error": {
        "type": "not_found",
        "code": "resource_not_found",
        "message": "There is no route /v2; see the paths of the document.",
        "param": null,
        "doc_url": "https://docs.aurous-labs.com/errors#resource_not_found",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "delete",
    "summary": "DELETE instead of GET or POST",
    "operation": "listCharacters",
    "request": {
      "as": "acme",
      "method": "DELETE",
      "path": "/v1/characters",
      "headers": {}
    },
    "status": 405,
    "reply": {
      "error": {
        "type": "invalid_request",
        "code": "method_not_allowed",
        "message": "The method must be one of GET, HEAD, POST, OPTIONS; received DELETE.",
        "param": null,
        "doc_url": "https://docs.aurous-labs.com/errors#method_not_allowed",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "burstSpent",
    "summary": "1200 requests at once, and another",
    "operation": "listCharacters",
    "request": {
      "as": "acme",
      "method": "GET",
      "path": "/v1/characters",
      "headers": {}
    },
    "before": [
      {
        "as": "acme",
        "method": "GET",
        "path": "/v1/characters",
        "headers": {},
        "times": 1200
      }
    ],
    "status": 429,
    "reply": {
      "error": {
        "type": "rate_limit",
        "code": "too_many_requests",
        "message": "Rate limit exceeded for read_get. Retry after 1s.",
        "param": null,
        "doc_url": "https://docs.aurous-labs.com/errors#too_many_requests",
        "request_id": "req_01M7V41F00X8DJNP9WQQHZ8TQ2"
      }
    }
  },
  {
    "name": "twoReferences",
    "summary": "From a file and a URL",
    "operation": "createCharacter",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/characters",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"name\":\"Mira\",\"reference_image_urls\":[\"file_01HXMQ7Z3K8Y2NABCDEFGHJKMN\",\"https://example.com/ref2.jpg\"]}"
    },
    "status": 202,
    "reply": {
      "id": "char_01M7V41F008CPVE3N0VZYQMH8B",
      "name": "Mira",
      "status": "synthesizing",
      "created_at": "2026-11-20T00:00:00.000Z",
      "reference_count": 2
    }
  },
  {
    "name": "malformedVersion",
    "summary": "A version that is not a date",
    "operation": "createCharacter",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/characters",
      "headers": {
        "Aurous-Version": "latest"
      }
    },
    "status": 400,
    "reply": {
      "error": {
        "type": "invalid_request",
        "code": "invalid_format",
        "message": "`Aurous-Version` must be \"2026-05-15\" or \"2026-09-01\"; received \"latest\".",
        "param": "Aurous-Version",
        "doc_url": "https://docs.aurous-labs.com/errors#invalid_format",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "unknownVersion",
    "summary": "A version that there is not",
    "operation": "createCharacter",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/characters",
      "headers": {
        "Aurous-Version": "2026-01-01"
      }
    },
    "status": 400,
    "reply": {
      "error": {
        "type": "invalid_request",
        "code": "unknown_version",
        "message": "`Aurous-Version` must be \"2026-05-15\" or \"2026-09-01\"; received \"2026-01-01\".",
        "param": "Aurous-Version",
        "doc_url": "https://docs.aurous-labs.com/errors#unknown_version",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "missingName",
    "summary": "No name",
    "operation": "createCharacter",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/characters",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"reference_image_urls\":[\"https://example.com/ref2.jpg\"]}"
    },
    "status": 400,
    "reply": {
      "error": {
        "type": "invalid_request",
        "code": "missing_field",
        "message": "`name` is required; it must be a string of 1 to 100 characters that matches `[^\\p{White_Space}\\uFEFF]`.",
        "param": "name",
        "doc_url": "https://docs.aurous-labs.com/errors#missing_field",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "blankName",
    "summary": "A name of blanks",
    "operation": "createCharacter",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/characters",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"name\":\" \",\"reference_image_urls\":[\"https://example.com/ref2.jpg\"]}"
    },
    "status": 400,
    "reply": {
      "error": {
        "type": "invalid_request",
        "code": "invalid_format",
        "message": "`name` must be a string of 1 to 100 characters that matches `[^\\p{White_Space}\\uFEFF]`; received \" \".",
        "param": "name",
        "doc_url": "https://docs.aurous-labs.com/errors#invalid_format",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "noReferences",
    "summary": "An empty list of references",
    "operation": "createCharacter",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/characters",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"name\":\"Mira\",\"reference_image_urls\":[]}"
    },
    "status": 400,
    "reply": {
      "error": {
        "type": "invalid_request",
        "code": "value_out_of_range",
        "message": "`reference_image_urls` must be an array of 1 to 6 items; received [].",
        "param": "reference_image_urls",
        "doc_url": "https://docs.aurous-labs.com/errors#value_out_of_range",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "loopbackReference",
    "summary": "A reference on the server's own machine",
    "operation": "createCharacter",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/characters",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"name\":\"Mira\",\"reference_image_urls\":[\"https://[::1]/ref.jpg\"]}"
    },
    "status": 400,
    "reply": {
      "error": {
        "type": "invalid_request",
        "code": "invalid_format",
        "message": "reference_image_urls.0: The host must be public; received \"[::1]\", which is loopback.",
        "param": "reference_image_urls.0",
        "doc_url": "https://docs.aurous-labs.com/errors#invalid_format",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "noKey",
    "summary": "No key",
    "operation": "createCharacter",
    "request": {
      "method": "POST",
      "path": "/v1/characters",
      "headers": {}
    },
    "status": 401,
    "reply": {
      "error": {
        "type": "authentication",
        "code": "missing_api_key",
        "message": "Missing API key. Send `X-Api-Key: <your key>`.",
        "param": null,
        "doc_url": "https://docs.aurous-labs.com/errors#missing_api_key",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "invalidKey",
    "summary": "A key that no team has",
    "operation": "createCharacter",
    "request": {
      "method": "POST",
      "path": "/v1/characters",
      "headers": {
        "X-Api-Key": "al_live_0000000000000000000000000000000000000000000000000000000000000000"
      }
    },
    "status": 401,
    "reply": {
      "error": {
        "type": "authentication",
        "code": "invalid_api_key",
        "message": "Unknown API key. Send a key of your team: `al_live_` followed by 64 hexadecimal digits.",
        "param": null,
        "doc_url": "https://docs.aurous-labs.com/errors#invalid_api_key",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "notAKey",
    "summary": "Something that is not a key",
    "operation": "createCharacter",
    "request": {
      "method": "POST",
      "path": "/v1/characters",
      "headers": {
        "X-Api-Key": "secret"
      }
    },
    "status": 401,
    "reply": {
      "error": {
        "type": "authentication",
        "code": "invalid_api_key",
        "message": "Unknown API key. Send a key of your team: `al_live_` followed by 64 hexadecimal digits.",
        "param": null,
        "doc_url": "https://docs.aurous-labs.com/errors#invalid_api_key",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "revokedKey",
    "summary": "A key that was revoked",
    "operation": "createCharacter",
    "request": {
      "as": "revoked",
      "method": "POST",
      "path": "/v1/characters",
      "headers": {}
    },
    "status": 401,
    "reply": {
      "error": {
        "type": "authentication",
        "code": "revoked_api_key",
        "message": "The API key is revoked. Send an active key of your team.",
        "param": null,
        "doc_url": "https://docs.aurous-labs.com/errors#revoked_api_key",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "keyFirst",
    "summary": "Several faults; the key goes before the version",
    "operation": "createCharacter",
    "request": {
      "method": "POST",
      "path": "/v1/characters",
      "headers": {
        "Aurous-Version": "latest"
      }
    },
    "status": 401,
    "reply": {
      "error": {
        "type": "authentication",
        "code": "missing_api_key",
        "message": "Missing API key. Send `X-Api-Key: <your key>`.",
        "param": null,
        "doc_url": "https://docs.aurous-labs.com/errors#missing_api_key",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "otherPath",
    "summary": "Another path",
    "operation": "createCharacter",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v2",
      "headers": {}
    },
    "status": 404,
    "reply": {
      "error": {
        "type": "not_found",
        "code": "resource_not_found",
        "message": "There is no route /v2; see the paths of the document.",
        "param": null,
        "doc_url": "https://docs.aurous-labs.com/errors#resource_not_found",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "foreignFile",
    "summary": "Another team's file",
    "operation": "createCharacter",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/characters",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"name\":\"Mira\",\"reference_image_urls\":[\"file_01HXG10BEXREFERENCE0000000\"]}"
    },
    "status": 404,
    "reply": {
      "error": {
        "type": "not_found",
        "code": "resource_not_found",
        "message": "An entry of reference_image_urls names no file of your team; POST /v1/files makes one, for 24 hours.",
        "param": "reference_image_urls.0",
        "doc_url": "https://docs.aurous-labs.com/errors#resource_not_found",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "delete",
    "summary": "DELETE instead of GET or POST",
    "operation": "createCharacter",
    "request": {
      "as": "acme",
      "method": "DELETE",
      "path": "/v1/characters",
      "headers": {}
    },
    "status": 405,
    "reply": {
      "error": {
        "type": "invalid_request",
        "code": "method_not_allowed",
        "message": "The method must be one of GET, HEAD, POST, OPTIONS; received DELETE.",
        "param": null,
        "doc_url": "https://docs.aurous-labs.com/errors#method_not_allowed",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "twoMebibytes",
    "summary": "Two MiB of JSON",
    "operation": "createCharacter",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/characters",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{}",
      "padTo": 2097152
    },
    "status": 413,
    "reply": {
      "error": {
        "type": "invalid_request",
        "code": "payload_too_large",
        "message": "The body must be at most 1,048,576 bytes; received more.",
        "param": null,
        "doc_url": "https://docs.aurous-labs.com/errors#payload_too_large",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "plainText",
    "summary": "JSON sent as plain text",
    "operation": "createCharacter",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/characters",
      "headers": {
        "content-type": "text/plain"
      },
      "text": "{}"
    },
    "status": 415,
    "reply": {
      "error": {
        "type": "invalid_request",
        "code": "unsupported_media_type",
        "message": "The Content-Type must be application/json; received \"text/plain\".",
        "param": null,
        "doc_url": "https://docs.aurous-labs.com/errors#unsupported_media_type",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "burstSpent",
    "summary": "120 requests at once, and another",
    "operation": "createCharacter",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/characters",
      "headers": {}
    },
    "before": [
      {
        "as": "acme",
        "method": "POST",
        "path": "/v1/characters",
        "headers": {},
        "times": 120
      }
    ],
    "status": 429,
    "reply": {
      "error": {
        "type": "rate_limit",
        "code": "too_many_requests",
        "message": "Rate limit exceeded for create_post. Retry after 1s.",
        "param": null,
        "doc_url": "https://docs.aurous-labs.com/errors#too_many_requests",
        "request_id": "req_01M7V41F00QBYN1WYSMMT7RNAV"
      }
    }
  },
  {
    "name": "ready",
    "summary": "A character that can be used",
    "operation": "getCharacter",
    "request": {
      "as": "acme",
      "method": "GET",
      "path": "/v1/characters/char_01HXMQ7Z3K8Y2ABCDEFGHJKM",
      "headers": {}
    },
    "status": 200,
    "reply": {
      "id": "char_01HXMQ7Z3K8Y2ABCDEFGHJKM",
      "name": "Nova",
      "status": "ready",
      "created_at": "2026-05-20T09:00:00.000Z",
      "reference_count": 4
    }
  },
  {
    "name": "failed",
    "summary": "A character that failed",
    "operation": "getCharacter",
    "request": {
      "as": "acme",
      "method": "GET",
      "path": "/v1/characters/char_01HXACMEFA11ED000000000000",
      "headers": {}
    },
    "status": 200,
    "reply": {
      "id": "char_01HXACMEFA11ED000000000000",
      "name": "Vesper",
      "status": "failed",
      "created_at": "2026-05-23T09:00:00.000Z",
      "reference_count": 1
    }
  },
  {
    "name": "malformedVersion",
    "summary": "A version that is not a date",
    "operation": "getCharacter",
    "request": {
      "as": "acme",
      "method": "GET",
      "path": "/v1/characters/char_01HXMQ7Z3K8Y2ABCDEFGHJKM",
      "headers": {
        "Aurous-Version": "latest"
      }
    },
    "status": 400,
    "reply": {
      "error": {
        "type": "invalid_request",
        "code": "invalid_format",
        "message": "`Aurous-Version` must be \"2026-05-15\" or \"2026-09-01\"; received \"latest\".",
        "param": "Aurous-Version",
        "doc_url": "https://docs.aurous-labs.com/errors#invalid_format",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "unknownVersion",
    "summary": "A version that there is not",
    "operation": "getCharacter",
    "request": {
      "as": "acme",
      "method": "GET",
      "path": "/v1/characters/char_01HXMQ7Z3K8Y2ABCDEFGHJKM",
      "headers": {
        "Aurous-Version": "2026-01-01"
      }
    },
    "status": 400,
    "reply": {
      "error": {
        "type": "invalid_request",
        "code": "unknown_version",
        "message": "`Aurous-Version` must be \"2026-05-15\" or \"2026-09-01\"; received \"2026-01-01\".",
        "param": "Aurous-Version",
        "doc_url": "https://docs.aurous-labs.com/errors#unknown_version",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "noKey",
    "summary": "No key",
    "operation": "getCharacter",
    "request": {
      "method": "GET",
      "path": "/v1/characters/char_01HXMQ7Z3K8Y2ABCDEFGHJKM",
      "headers": {}
    },
    "status": 401,
    "reply": {
      "error": {
        "type": "authentication",
        "code": "missing_api_key",
        "message": "Missing API key. Send `X-Api-Key: <your key>`.",
        "param": null,
        "doc_url": "https://docs.aurous-labs.com/errors#missing_api_key",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "invalidKey",
    "summary": "A key that no team has",
    "operation": "getCharacter",
    "request": {
      "method": "GET",
      "path": "/v1/characters/char_01HXMQ7Z3K8Y2ABCDEFGHJKM",
      "headers": {
        "X-Api-Key": "al_live_0000000000000000000000000000000000000000000000000000000000000000"
      }
    },
    "status": 401,
    "reply": {
      "error": {
        "type": "authentication",
        "code": "invalid_api_key",
        "message": "Unknown API key. Send a key of your team: `al_live_` followed by 64 hexadecimal digits.",
        "param": null,
        "doc_url": "https://docs.aurous-labs.com/errors#invalid_api_key",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "notAKey",
    "summary": "Something that is not a key",
    "operation": "getCharacter",
    "request": {
      "method": "GET",
      "path": "/v1/characters/char_01HXMQ7Z3K8Y2ABCDEFGHJKM",
      "headers": {
        "X-Api-Key": "secret"
      }
    },
    "status": 401,
    "reply": {
      "error": {
        "type": "authentication",
        "code": "invalid_api_key",
        "message": "Unknown API key. Send a key of your team: `al_live_` followed by 64 hexadecimal digits.",
        "param": null,
        "doc_url": "https://docs.aurous-labs.com/errors#invalid_api_key",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "revokedKey",
    "summary": "A key that was revoked",
    "operation": "getCharacter",
    "request": {
      "as": "revoked",
      "method": "GET",
      "path": "/v1/characters/char_01HXMQ7Z3K8Y2ABCDEFGHJKM",
      "headers": {}
    },
    "status": 401,
    "reply": {
      "error": {
        "type": "authentication",
        "code": "revoked_api_key",
        "message": "The API key is revoked. Send an active key of your team.",
        "param": null,
        "doc_url": "https://docs.aurous-labs.com/errors#revoked_api_key",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "keyFirst",
    "summary": "Several faults; the key goes before the version",
    "operation": "getCharacter",
    "request": {
      "method": "GET",
      "path": "/v1/characters/char_01HXMQ7Z3K8Y2ABCDEFGHJKM",
      "headers": {
        "Aurous-Version": "latest"
      }
    },
    "status": 401,
    "reply": {
      "error": {
        "type": "authentication",
        "code": "missing_api_key",
        "message": "Missing API key. Send `X-Api-Key: <your key>`.",
        "param": null,
        "doc_url": "https://docs.aurous-labs.com/errors#missing_api_key",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "otherPath",
    "summary": "Another path",
    "operation": "getCharacter",
    "request": {
      "as": "acme",
      "method": "GET",
      "path": "/v2",
      "headers": {}
    },
    "status": 404,
    "reply": {
      "error": {
        "type": "not_found",
        "code": "resource_not_found",
        "message": "There is no route /v2; see the paths of the document.",
        "param": null,
        "doc_url": "https://docs.aurous-labs.com/errors#resource_not_found",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "unknown",
    "summary": "A character that does not exist",
    "operation": "getCharacter",
    "request": {
      "as": "acme",
      "method": "GET",
      "path": "/v1/characters/char_01HXN0TTHERE00000000000000",
      "headers": {}
    },
    "status": 404,
    "reply": {
      "error": {
        "type": "not_found",
        "code": "resource_not_found",
        "message": "There is no such character of your team.",
        "param": "id",
        "doc_url": "https://docs.aurous-labs.com/errors#resource_not_found",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "foreign",
    "summary": "Another team's character",
    "operation": "getCharacter",
    "request": {
      "as": "acme",
      "method": "GET",
      "path": "/v1/characters/char_01HXG10BEXREADY00000000000",
      "headers": {}
    },
    "status": 404,
    "reply": {
      "error": {
        "type": "not_found",
        "code": "resource_not_found",
        "message": "There is no such character of your team.",
        "param": "id",
        "doc_url": "https://docs.aurous-labs.com/errors#resource_not_found",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "delete",
    "summary": "DELETE instead of GET",
    "operation": "getCharacter",
    "request": {
      "as": "acme",
      "method": "DELETE",
      "path": "/v1/characters/char_01HXMQ7Z3K8Y2ABCDEFGHJKM",
      "headers": {}
    },
    "status": 405,
    "reply": {
      "error": {
        "type": "invalid_request",
        "code": "method_not_allowed",
        "message": "The method must be one of GET, HEAD, OPTIONS; received DELETE.",
        "param": null,
        "doc_url": "https://docs.aurous-labs.com/errors#method_not_allowed",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "burstSpent",
    "summary": "1200 requests at once, and another",
    "operation": "getCharacter",
    "request": {
      "as": "acme",
      "method": "GET",
      "path": "/v1/characters/char_01HXMQ7Z3K8Y2ABCDEFGHJKM",
      "headers": {}
    },
    "before": [
      {
        "as": "acme",
        "method": "GET",
        "path": "/v1/characters/char_01HXMQ7Z3K8Y2ABCDEFGHJKM",
        "headers": {},
        "times": 1200
      }
    ],
    "status": 429,
    "reply": {
      "error": {
        "type": "rate_limit",
        "code": "too_many_requests",
        "message": "Rate limit exceeded for read_get. Retry after 1s.",
        "param": null,
        "doc_url": "https://docs.aurous-labs.com/errors#too_many_requests",
        "request_id": "req_01M7V41F00X8DJNP9WQQHZ8TQ2"
      }
    }
  },
  {
    "name": "reference",
    "summary": "A WebP image of one colour",
    "operation": "createFile",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/files",
      "headers": {
        "content-type": "multipart/form-data; boundary=X"
      },
      "text": "--X\r\nContent-Disposition: form-data; name=\"purpose\"\r\n\r\nreference\r\n--X\r\nContent-Disposition: form-data; name=\"file\"; filename=\"plain.webp\"\r\nContent-Type: image/webp\r\n\r\nRIFF\u0016\u0000\u0000\u0000WEBPVP8L\t\u0000\u0000\u0000/\u0000\u0004\u0000\u0001(@D\u0004\u0000\r\n--X--\r\n"
    },
    "status": 201,
    "reply": {
      "id": "file_01M7V41F008CPVE3N0VZYQMH8B",
      "object": "file",
      "purpose": "reference",
      "mime_type": "image/webp",
      "size_bytes": 30,
      "width_px": 1025,
      "height_px": 1025,
      "url": "https://api.aurous-labs.com/_outlay/aurous/files/67078f2b19e6760ae56e5dd84d1a62be/file_01M7V41F008CPVE3N0VZYQMH8B?expires=1795136400000",
      "expires_at": "2026-11-21T00:00:00.000Z"
    }
  },
  {
    "name": "malformedVersion",
    "summary": "A version that is not a date",
    "operation": "createFile",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/files",
      "headers": {
        "Aurous-Version": "latest"
      }
    },
    "status": 400,
    "reply": {
      "error": {
        "type": "invalid_request",
        "code": "invalid_format",
        "message": "`Aurous-Version` must be \"2026-05-15\" or \"2026-09-01\"; received \"latest\".",
        "param": "Aurous-Version",
        "doc_url": "https://docs.aurous-labs.com/errors#invalid_format",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "unknownVersion",
    "summary": "A version that there is not",
    "operation": "createFile",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/files",
      "headers": {
        "Aurous-Version": "2026-01-01"
      }
    },
    "status": 400,
    "reply": {
      "error": {
        "type": "invalid_request",
        "code": "unknown_version",
        "message": "`Aurous-Version` must be \"2026-05-15\" or \"2026-09-01\"; received \"2026-01-01\".",
        "param": "Aurous-Version",
        "doc_url": "https://docs.aurous-labs.com/errors#unknown_version",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "missingFile",
    "summary": "A form without a file",
    "operation": "createFile",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/files",
      "headers": {
        "content-type": "multipart/form-data; boundary=X"
      },
      "text": "--X\r\nContent-Disposition: form-data; name=\"purpose\"\r\n\r\nreference\r\n--X--\r\n"
    },
    "status": 400,
    "reply": {
      "error": {
        "type": "invalid_request",
        "code": "missing_field",
        "message": "`file` is required; it must be a file.",
        "param": "file",
        "doc_url": "https://docs.aurous-labs.com/errors#missing_field",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "unknownPurpose",
    "summary": "A purpose that there is not",
    "operation": "createFile",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/files",
      "headers": {
        "content-type": "multipart/form-data; boundary=X"
      },
      "text": "--X\r\nContent-Disposition: form-data; name=\"purpose\"\r\n\r\navatar\r\n--X\r\nContent-Disposition: form-data; name=\"file\"; filename=\"plain.webp\"\r\nContent-Type: image/webp\r\n\r\nRIFF\u0016\u0000\u0000\u0000WEBPVP8L\t\u0000\u0000\u0000/\u0000\u0004\u0000\u0001(@D\u0004\u0000\r\n--X--\r\n"
    },
    "status": 400,
    "reply": {
      "error": {
        "type": "invalid_request",
        "code": "invalid_format",
        "message": "`purpose` must be one of \"reference\", \"first_frame\", \"last_frame\"; received \"avatar\".",
        "param": "purpose",
        "doc_url": "https://docs.aurous-labs.com/errors#invalid_format",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "notAnImage",
    "summary": "A file that is not an image",
    "operation": "createFile",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/files",
      "headers": {
        "content-type": "multipart/form-data; boundary=X"
      },
      "text": "--X\r\nContent-Disposition: form-data; name=\"purpose\"\r\n\r\nreference\r\n--X\r\nContent-Disposition: form-data; name=\"file\"; filename=\"notes.txt\"\r\nContent-Type: text/plain\r\n\r\nnot a picture\r\n--X--\r\n"
    },
    "status": 400,
    "reply": {
      "error": {
        "type": "invalid_request",
        "code": "invalid_format",
        "message": "`file` must be a PNG, JPEG, or WebP image; received a file that could not be decoded.",
        "param": "file",
        "doc_url": "https://docs.aurous-labs.com/errors#invalid_format",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "tooWide",
    "summary": "An image of 4097×1 pixels",
    "operation": "createFile",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/files",
      "headers": {
        "content-type": "multipart/form-data; boundary=X"
      },
      "text": "--X\r\nContent-Disposition: form-data; name=\"purpose\"\r\n\r\nreference\r\n--X\r\nContent-Disposition: form-data; name=\"file\"; filename=\"wide.webp\"\r\nContent-Type: image/webp\r\n\r\nRIFF\u0016\u0000\u0000\u0000WEBPVP8L\t\u0000\u0000\u0000/\u0000\u0010\u0000\u0000(@D\u0004\u0000\r\n--X--\r\n"
    },
    "status": 400,
    "reply": {
      "error": {
        "type": "invalid_request",
        "code": "value_out_of_range",
        "message": "`file` must be at most 4096 pixels on each side; received 4097×1 pixels.",
        "param": "file",
        "doc_url": "https://docs.aurous-labs.com/errors#value_out_of_range",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "malformedForm",
    "summary": "A body that is not a form",
    "operation": "createFile",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/files",
      "headers": {
        "content-type": "multipart/form-data; boundary=X"
      },
      "text": "no form"
    },
    "status": 400,
    "reply": {
      "error": {
        "type": "invalid_request",
        "code": "invalid_format",
        "message": "The body could not be parsed as multipart/form-data. Check that the boundary in Content-Type matches the body.",
        "param": null,
        "doc_url": "https://docs.aurous-labs.com/errors#invalid_format",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "noKey",
    "summary": "No key",
    "operation": "createFile",
    "request": {
      "method": "POST",
      "path": "/v1/files",
      "headers": {}
    },
    "status": 401,
    "reply": {
      "error": {
        "type": "authentication",
        "code": "missing_api_key",
        "message": "Missing API key. Send `X-Api-Key: <your key>`.",
        "param": null,
        "doc_url": "https://docs.aurous-labs.com/errors#missing_api_key",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "invalidKey",
    "summary": "A key that no team has",
    "operation": "createFile",
    "request": {
      "method": "POST",
      "path": "/v1/files",
      "headers": {
        "X-Api-Key": "al_live_0000000000000000000000000000000000000000000000000000000000000000"
      }
    },
    "status": 401,
    "reply": {
      "error": {
        "type": "authentication",
        "code": "invalid_api_key",
        "message": "Unknown API key. Send a key of your team: `al_live_` followed by 64 hexadecimal digits.",
        "param": null,
        "doc_url": "https://docs.aurous-labs.com/errors#invalid_api_key",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "notAKey",
    "summary": "Something that is not a key",
    "operation": "createFile",
    "request": {
      "method": "POST",
      "path": "/v1/files",
      "headers": {
        "X-Api-Key": "secret"
      }
    },
    "status": 401,
    "reply": {
      "error": {
        "type": "authentication",
        "code": "invalid_api_key",
        "message": "Unknown API key. Send a key of your team: `al_live_` followed by 64 hexadecimal digits.",
        "param": null,
        "doc_url": "https://docs.aurous-labs.com/errors#invalid_api_key",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "revokedKey",
    "summary": "A key that was revoked",
    "operation": "createFile",
    "request": {
      "as": "revoked",
      "method": "POST",
      "path": "/v1/files",
      "headers": {}
    },
    "status": 401,
    "reply": {
      "error": {
        "type": "authentication",
        "code": "revoked_api_key",
        "message": "The API key is revoked. Send an active key of your team.",
        "param": null,
        "doc_url": "https://docs.aurous-labs.com/errors#revoked_api_key",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "keyFirst",
    "summary": "Several faults; the key goes before the version",
    "operation": "createFile",
    "request": {
      "method": "POST",
      "path": "/v1/files",
      "headers": {
        "Aurous-Version": "latest"
      }
    },
    "status": 401,
    "reply": {
      "error": {
        "type": "authentication",
        "code": "missing_api_key",
        "message": "Missing API key. Send `X-Api-Key: <your key>`.",
        "param": null,
        "doc_url": "https://docs.aurous-labs.com/errors#missing_api_key",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "otherPath",
    "summary": "Another path",
    "operation": "createFile",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v2",
      "headers": {}
    },
    "status": 404,
    "reply": {
      "error": {
        "type": "not_found",
        "code": "resource_not_found",
        "message": "There is no route /v2; see the paths of the document.",
        "param": null,
        "doc_url": "https://docs.aurous-labs.com/errors#resource_not_found",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "delete",
    "summary": "DELETE instead of POST",
    "operation": "createFile",
    "request": {
      "as": "acme",
      "method": "DELETE",
      "path": "/v1/files",
      "headers": {}
    },
    "status": 405,
    "reply": {
      "error": {
        "type": "invalid_request",
        "code": "method_not_allowed",
        "message": "The method must be one of POST, OPTIONS; received DELETE.",
        "param": null,
        "doc_url": "https://docs.aurous-labs.com/errors#method_not_allowed",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "otherBody",
    "summary": "A key that came with another file",
    "operation": "createFile",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/files",
      "headers": {
        "content-type": "multipart/form-data; boundary=X",
        "Idempotency-Key": "file-1"
      },
      "text": "--X\r\nContent-Disposition: form-data; name=\"purpose\"\r\n\r\nfirst_frame\r\n--X\r\nContent-Disposition: form-data; name=\"file\"; filename=\"plain.webp\"\r\nContent-Type: image/webp\r\n\r\nRIFF\u0016\u0000\u0000\u0000WEBPVP8L\t\u0000\u0000\u0000/\u0000\u0004\u0000\u0001(@D\u0004\u0000\r\n--X--\r\n"
    },
    "before": [
      {
        "as": "acme",
        "method": "POST",
        "path": "/v1/files",
        "headers": {
          "content-type": "multipart/form-data; boundary=X",
          "Idempotency-Key": "file-1"
        },
        "text": "--X\r\nContent-Disposition: form-data; name=\"purpose\"\r\n\r\nreference\r\n--X\r\nContent-Disposition: form-data; name=\"file\"; filename=\"plain.webp\"\r\nContent-Type: image/webp\r\n\r\nRIFF\u0016\u0000\u0000\u0000WEBPVP8L\t\u0000\u0000\u0000/\u0000\u0004\u0000\u0001(@D\u0004\u0000\r\n--X--\r\n",
        "times": 1
      }
    ],
    "status": 409,
    "reply": {
      "error": {
        "type": "invalid_request",
        "code": "idempotency_key_in_use",
        "message": "This Idempotency-Key was used for a different request. Send a new key, or repeat the same request after it has been answered.",
        "param": null,
        "doc_url": "https://docs.aurous-labs.com/errors#idempotency_key_in_use",
        "request_id": "req_01M7V41F00BH539DBH3MMN6Y3C"
      }
    }
  },
  {
    "name": "elevenMegabytes",
    "summary": "Eleven megabytes",
    "operation": "createFile",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/files",
      "headers": {
        "content-type": "multipart/form-data; boundary=X"
      },
      "text": "--X\r\n",
      "padTo": 11000000
    },
    "status": 413,
    "reply": {
      "error": {
        "type": "invalid_request",
        "code": "payload_too_large",
        "message": "The body must be at most 10,485,760 bytes; received more.",
        "param": null,
        "doc_url": "https://docs.aurous-labs.com/errors#payload_too_large",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "json",
    "summary": "JSON instead of a form",
    "operation": "createFile",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/files",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{}"
    },
    "status": 415,
    "reply": {
      "error": {
        "type": "invalid_request",
        "code": "unsupported_media_type",
        "message": "The Content-Type must be multipart/form-data; received \"application/json\".",
        "param": null,
        "doc_url": "https://docs.aurous-labs.com/errors#unsupported_media_type",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "burstSpent",
    "summary": "60 uploads at once, and another",
    "operation": "createFile",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/v1/files",
      "headers": {}
    },
    "before": [
      {
        "as": "acme",
        "method": "POST",
        "path": "/v1/files",
        "headers": {},
        "times": 60
      }
    ],
    "status": 429,
    "reply": {
      "error": {
        "type": "rate_limit",
        "code": "too_many_requests",
        "message": "Rate limit exceeded for files_post. Retry after 2s.",
        "param": null,
        "doc_url": "https://docs.aurous-labs.com/errors#too_many_requests",
        "request_id": "req_01M7V41F00BGDMRZ7GZG5RN8N2"
      }
    }
  },
  {
    "name": "default",
    "summary": "The system's default version",
    "operation": "getPricing",
    "request": {
      "as": "acme",
      "method": "GET",
      "path": "/v1/pricing",
      "headers": {}
    },
    "status": 200,
    "reply": {
      "object": "pricing",
      "version": "2026-05-15",
      "currency": "credit",
      "image": {
        "base": 1,
        "enhance_prompt_multiplier": 2,
        "reference_image_per_image": 0
      }
    }
  },
  {
    "name": "laterVersion",
    "summary": "A later version, named in the request",
    "operation": "getPricing",
    "request": {
      "as": "acme",
      "method": "GET",
      "path": "/v1/pricing",
      "headers": {
        "Aurous-Version": "2026-09-01"
      }
    },
    "status": 200,
    "reply": {
      "object": "pricing",
      "version": "2026-09-01",
      "currency": "credit",
      "image": {
        "base": 2,
        "enhance_prompt_multiplier": 2,
        "reference_image_per_image": 0
      }
    }
  },
  {
    "name": "pinnedVersion",
    "summary": "The later version that the team is pinned to",
    "operation": "getPricing",
    "request": {
      "as": "initech",
      "method": "GET",
      "path": "/v1/pricing",
      "headers": {}
    },
    "status": 200,
    "reply": {
      "object": "pricing",
      "version": "2026-09-01",
      "currency": "credit",
      "image": {
        "base": 2,
        "enhance_prompt_multiplier": 2,
        "reference_image_per_image": 0
      }
    }
  },
  {
    "name": "malformedVersion",
    "summary": "A version that is not a date",
    "operation": "getPricing",
    "request": {
      "as": "acme",
      "method": "GET",
      "path": "/v1/pricing",
      "headers": {
        "Aurous-Version": "latest"
      }
    },
    "status": 400,
    "reply": {
      "error": {
        "type": "invalid_request",
        "code": "invalid_format",
        "message": "`Aurous-Version` must be \"2026-05-15\" or \"2026-09-01\"; received \"latest\".",
        "param": "Aurous-Version",
        "doc_url": "https://docs.aurous-labs.com/errors#invalid_format",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "unknownVersion",
    "summary": "A version that there is not",
    "operation": "getPricing",
    "request": {
      "as": "acme",
      "method": "GET",
      "path": "/v1/pricing",
      "headers": {
        "Aurous-Version": "2026-01-01"
      }
    },
    "status": 400,
    "reply": {
      "error": {
        "type": "invalid_request",
        "code": "unknown_version",
        "message": "`Aurous-Version` must be \"2026-05-15\" or \"2026-09-01\"; received \"2026-01-01\".",
        "param": "Aurous-Version",
        "doc_url": "https://docs.aurous-labs.com/errors#unknown_version",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "noKey",
    "summary": "No key",
    "operation": "getPricing",
    "request": {
      "method": "GET",
      "path": "/v1/pricing",
      "headers": {}
    },
    "status": 401,
    "reply": {
      "error": {
        "type": "authentication",
        "code": "missing_api_key",
        "message": "Missing API key. Send `X-Api-Key: <your key>`.",
        "param": null,
        "doc_url": "https://docs.aurous-labs.com/errors#missing_api_key",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "invalidKey",
    "summary": "A key that no team has",
    "operation": "getPricing",
    "request": {
      "method": "GET",
      "path": "/v1/pricing",
      "headers": {
        "X-Api-Key": "al_live_0000000000000000000000000000000000000000000000000000000000000000"
      }
    },
    "status": 401,
    "reply": {
      "error": {
        "type": "authentication",
        "code": "invalid_api_key",
        "message": "Unknown API key. Send a key of your team: `al_live_` followed by 64 hexadecimal digits.",
        "param": null,
        "doc_url": "https://docs.aurous-labs.com/errors#invalid_api_key",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "notAKey",
    "summary": "Something that is not a key",
    "operation": "getPricing",
    "request": {
      "method": "GET",
      "path": "/v1/pricing",
      "headers": {
        "X-Api-Key": "secret"
      }
    },
    "status": 401,
    "reply": {
      "error": {
        "type": "authentication",
        "code": "invalid_api_key",
        "message": "Unknown API key. Send a key of your team: `al_live_` followed by 64 hexadecimal digits.",
        "param": null,
        "doc_url": "https://docs.aurous-labs.com/errors#invalid_api_key",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "revokedKey",
    "summary": "A key that was revoked",
    "operation": "getPricing",
    "request": {
      "as": "revoked",
      "method": "GET",
      "path": "/v1/pricing",
      "headers": {}
    },
    "status": 401,
    "reply": {
      "error": {
        "type": "authentication",
        "code": "revoked_api_key",
        "message": "The API key is revoked. Send an active key of your team.",
        "param": null,
        "doc_url": "https://docs.aurous-labs.com/errors#revoked_api_key",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "keyFirst",
    "summary": "Several faults; the key goes before the version",
    "operation": "getPricing",
    "request": {
      "method": "GET",
      "path": "/v1/pricing",
      "headers": {
        "Aurous-Version": "latest"
      }
    },
    "status": 401,
    "reply": {
      "error": {
        "type": "authentication",
        "code": "missing_api_key",
        "message": "Missing API key. Send `X-Api-Key: <your key>`.",
        "param": null,
        "doc_url": "https://docs.aurous-labs.com/errors#missing_api_key",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "otherPath",
    "summary": "Another path",
    "operation": "getPricing",
    "request": {
      "as": "acme",
      "method": "GET",
      "path": "/v2",
      "headers": {}
    },
    "status": 404,
    "reply": {
      "error": {
        "type": "not_found",
        "code": "resource_not_found",
        "message": "There is no route /v2; see the paths of the document.",
        "param": null,
        "doc_url": "https://docs.aurous-labs.com/errors#resource_not_found",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "delete",
    "summary": "DELETE instead of GET",
    "operation": "getPricing",
    "request": {
      "as": "acme",
      "method": "DELETE",
      "path": "/v1/pricing",
      "headers": {}
    },
    "status": 405,
    "reply": {
      "error": {
        "type": "invalid_request",
        "code": "method_not_allowed",
        "message": "The method must be one of GET, HEAD, OPTIONS; received DELETE.",
        "param": null,
        "doc_url": "https://docs.aurous-labs.com/errors#method_not_allowed",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "burstSpent",
    "summary": "1200 requests at once, and another",
    "operation": "getPricing",
    "request": {
      "as": "acme",
      "method": "GET",
      "path": "/v1/pricing",
      "headers": {}
    },
    "before": [
      {
        "as": "acme",
        "method": "GET",
        "path": "/v1/pricing",
        "headers": {},
        "times": 1200
      }
    ],
    "status": 429,
    "reply": {
      "error": {
        "type": "rate_limit",
        "code": "too_many_requests",
        "message": "Rate limit exceeded for read_get. Retry after 1s.",
        "param": null,
        "doc_url": "https://docs.aurous-labs.com/errors#too_many_requests",
        "request_id": "req_01M7V41F00X8DJNP9WQQHZ8TQ2"
      }
    }
  },
  {
    "name": "beforeTheLaterPriceList",
    "summary": "A later version before its prices hold",
    "operation": "getPricing",
    "request": {
      "as": "acme",
      "method": "GET",
      "path": "/v1/pricing",
      "headers": {
        "Aurous-Version": "2026-09-01"
      }
    },
    "status": 500,
    "reply": {
      "error": {
        "type": "server_error",
        "code": "internal_error",
        "message": "The price list 2026-09-01 takes effect at 2026-09-01T00:00:00Z; the request is earlier.",
        "param": null,
        "doc_url": "https://docs.aurous-labs.com/errors#internal_error",
        "request_id": "req_01M1D47Y0R5VM120CXV1SYVTXH"
      }
    },
    "prices": {
      "at": "2026-08-31T23:59:59Z"
    }
  },
  {
    "name": "acme",
    "summary": "Nothing runs",
    "operation": "getBalance",
    "request": {
      "as": "acme",
      "method": "GET",
      "path": "/v1/balance",
      "headers": {}
    },
    "status": 200,
    "reply": {
      "credits": 1000,
      "held_credits": 0,
      "available_credits": 1000,
      "currency": "credit"
    }
  },
  {
    "name": "initech",
    "summary": "A fraction of a credit",
    "operation": "getBalance",
    "request": {
      "as": "initech",
      "method": "GET",
      "path": "/v1/balance",
      "headers": {}
    },
    "status": 200,
    "reply": {
      "credits": 0.5,
      "held_credits": 0,
      "available_credits": 0.5,
      "currency": "credit"
    }
  },
  {
    "name": "held",
    "summary": "A generation of two credits runs",
    "operation": "getBalance",
    "request": {
      "as": "acme",
      "method": "GET",
      "path": "/v1/balance",
      "headers": {}
    },
    "before": [
      {
        "as": "acme",
        "method": "POST",
        "path": "/v1/images",
        "headers": {
          "content-type": "application/json"
        },
        "text": "{\"prompt\":\"a dune\",\"enhance_prompt\":true}",
        "times": 1
      }
    ],
    "status": 200,
    "reply": {
      "credits": 1000,
      "held_credits": 2,
      "available_credits": 998,
      "currency": "credit"
    }
  },
  {
    "name": "malformedVersion",
    "summary": "A version that is not a date",
    "operation": "getBalance",
    "request": {
      "as": "acme",
      "method": "GET",
      "path": "/v1/balance",
      "headers": {
        "Aurous-Version": "latest"
      }
    },
    "status": 400,
    "reply": {
      "error": {
        "type": "invalid_request",
        "code": "invalid_format",
        "message": "`Aurous-Version` must be \"2026-05-15\" or \"2026-09-01\"; received \"latest\".",
        "param": "Aurous-Version",
        "doc_url": "https://docs.aurous-labs.com/errors#invalid_format",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "unknownVersion",
    "summary": "A version that there is not",
    "operation": "getBalance",
    "request": {
      "as": "acme",
      "method": "GET",
      "path": "/v1/balance",
      "headers": {
        "Aurous-Version": "2026-01-01"
      }
    },
    "status": 400,
    "reply": {
      "error": {
        "type": "invalid_request",
        "code": "unknown_version",
        "message": "`Aurous-Version` must be \"2026-05-15\" or \"2026-09-01\"; received \"2026-01-01\".",
        "param": "Aurous-Version",
        "doc_url": "https://docs.aurous-labs.com/errors#unknown_version",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "noKey",
    "summary": "No key",
    "operation": "getBalance",
    "request": {
      "method": "GET",
      "path": "/v1/balance",
      "headers": {}
    },
    "status": 401,
    "reply": {
      "error": {
        "type": "authentication",
        "code": "missing_api_key",
        "message": "Missing API key. Send `X-Api-Key: <your key>`.",
        "param": null,
        "doc_url": "https://docs.aurous-labs.com/errors#missing_api_key",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "invalidKey",
    "summary": "A key that no team has",
    "operation": "getBalance",
    "request": {
      "method": "GET",
      "path": "/v1/balance",
      "headers": {
        "X-Api-Key": "al_live_0000000000000000000000000000000000000000000000000000000000000000"
      }
    },
    "status": 401,
    "reply": {
      "error": {
        "type": "authentication",
        "code": "invalid_api_key",
        "message": "Unknown API key. Send a key of your team: `al_live_` followed by 64 hexadecimal digits.",
        "param": null,
        "doc_url": "https://docs.aurous-labs.com/errors#invalid_api_key",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "notAKey",
    "summary": "Something that is not a key",
    "operation": "getBalance",
    "request": {
      "method": "GET",
      "path": "/v1/balance",
      "headers": {
        "X-Api-Key": "secret"
      }
    },
    "status": 401,
    "reply": {
      "error": {
        "type": "authentication",
        "code": "invalid_api_key",
        "message": "Unknown API key. Send a key of your team: `al_live_` followed by 64 hexadecimal digits.",
        "param": null,
        "doc_url": "https://docs.aurous-labs.com/errors#invalid_api_key",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "revokedKey",
    "summary": "A key that was revoked",
    "operation": "getBalance",
    "request": {
      "as": "revoked",
      "method": "GET",
      "path": "/v1/balance",
      "headers": {}
    },
    "status": 401,
    "reply": {
      "error": {
        "type": "authentication",
        "code": "revoked_api_key",
        "message": "The API key is revoked. Send an active key of your team.",
        "param": null,
        "doc_url": "https://docs.aurous-labs.com/errors#revoked_api_key",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "keyFirst",
    "summary": "Several faults; the key goes before the version",
    "operation": "getBalance",
    "request": {
      "method": "GET",
      "path": "/v1/balance",
      "headers": {
        "Aurous-Version": "latest"
      }
    },
    "status": 401,
    "reply": {
      "error": {
        "type": "authentication",
        "code": "missing_api_key",
        "message": "Missing API key. Send `X-Api-Key: <your key>`.",
        "param": null,
        "doc_url": "https://docs.aurous-labs.com/errors#missing_api_key",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "otherPath",
    "summary": "Another path",
    "operation": "getBalance",
    "request": {
      "as": "acme",
      "method": "GET",
      "path": "/v2",
      "headers": {}
    },
    "status": 404,
    "reply": {
      "error": {
        "type": "not_found",
        "code": "resource_not_found",
        "message": "There is no route /v2; see the paths of the document.",
        "param": null,
        "doc_url": "https://docs.aurous-labs.com/errors#resource_not_found",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "delete",
    "summary": "DELETE instead of GET",
    "operation": "getBalance",
    "request": {
      "as": "acme",
      "method": "DELETE",
      "path": "/v1/balance",
      "headers": {}
    },
    "status": 405,
    "reply": {
      "error": {
        "type": "invalid_request",
        "code": "method_not_allowed",
        "message": "The method must be one of GET, HEAD, OPTIONS; received DELETE.",
        "param": null,
        "doc_url": "https://docs.aurous-labs.com/errors#method_not_allowed",
        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
      }
    }
  },
  {
    "name": "burstSpent",
    "summary": "1200 requests at once, and another",
    "operation": "getBalance",
    "request": {
      "as": "acme",
      "method": "GET",
      "path": "/v1/balance",
      "headers": {}
    },
    "before": [
      {
        "as": "acme",
        "method": "GET",
        "path": "/v1/balance",
        "headers": {},
        "times": 1200
      }
    ],
    "status": 429,
    "reply": {
      "error": {
        "type": "rate_limit",
        "code": "too_many_requests",
        "message": "Rate limit exceeded for read_get. Retry after 1s.",
        "param": null,
        "doc_url": "https://docs.aurous-labs.com/errors#too_many_requests",
        "request_id": "req_01M7V41F00X8DJNP9WQQHZ8TQ2"
      }
    }
  }
] as const
