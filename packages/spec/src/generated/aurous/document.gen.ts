// Written by `pnpm generate` from openapi/aurous/; change it there.

/** The document as it is served; our own extensions included. */
export const document: Readonly<Record<string, unknown>> = {
  "openapi": "3.1.0",
  "jsonSchemaDialect": "https://spec.openapis.org/oas/3.1/dialect/base",
  "info": {
    "title": "Aurous Labs",
    "version": "2026-05-15",
    "summary": "Images for credits; estimate, run, poll, and receive the webhook.",
    "description": "The contract of Aurous Labs' image routes, written by hand from the vendor's public pages. Outlay is not affiliated\nwith Aurous Labs. Prices marked `sample` in a price list are illustrative.\n\nEverything that the page of the estimate does not state has `x-provenance`: `P` for another public page of the vendor,\n`A` for our assumption. A mark on a part applies to everything in it.\n\n## Order of checks\n\nIf a request breaks several rules, the first of these decides, for the estimate and for the run (the order is assumed):\n\n1. the route (404) and its method (405);\n2. the key: missing, unknown or revoked (401);\n3. `Aurous-Version`: its format, then whether the version exists (400);\n4. the rate limit of the team and the class of the route (429);\n5. media type (415), size (413) and syntax (400) of the body;\n6. the body field by field, in the order of the fields in the schema; unknown fields last (400);\n7. `size` beside `width` or `height`, also beside one of them alone (400 `parameter_invalid_combination`);\n8. `width` without `height`, or `height` without `width` (400 `missing_field`);\n9. `character_id` beside a list of references that is not empty (400 `mutually_exclusive_input`);\n10. the length of `Idempotency-Key` (400);\n11. the URL policy: `webhook_url`, then `reference_image_urls` in their order (400);\n12. the LoRA (404), then the character (404, or 400 when it is not ready), then the files in their order (404);\n13. `Idempotency-Key`: another body, or a request that is still running (409);\n14. the balance (402).\n\nA resource of another team, a resource that does not exist, and an inactive LoRA get the same response.\n\nBeside the responses of its operations, a server answers `OPTIONS` with 204 and the methods of the path, and may\nreject an incomplete HTTP request before it knows the route: 400 without a body for malformed HTTP, 408 for a\nrequest that does not arrive in time, 431 for headers that are too large.\n\n## Rate limits\n\nEach team has a token bucket for each class. A request takes one token, whatever its response. Names other than\n`estimate_post` are assumed, and so is that characters share a bucket with images.\n\n| class | routes | burst | refill per minute |\n| --- | --- | --- | --- |\n| `estimate_post` | `POST /v1/images/estimate` | 240 | 120 |\n| `create_post` | `POST /v1/images`, `POST /v1/characters` | 120 | 60 |\n| `files_post` | `POST /v1/files` | 60 | 30 |\n| `read_get` | every GET | 1200 | 600 |\n\n## Idempotency\n\n`POST /v1/images` and `POST /v1/files` accept an `Idempotency-Key`. For 24 hours, the same key with the same body returns\nthe first 2xx again, with `Aurous-Idempotent-Replayed: true`, and starts nothing. A key that was sent with another body,\nor whose first request is still running, gets 409. Error responses are not stored. A key belongs to a team. On the other\nroute it counts as a key that was sent with another body. The statements on error responses and routes are assumed, and\nso are these: bodies are compared as JSON values with their defaults, so blanks, the order of fields and explicit\ndefaults make no difference. A header that only resembles `Idempotency-Key` or `Aurous-Version`, such as\n`Idempotency_Key`, gets 400 `invalid_format` on `POST`, because the request would be charged twice or at other prices.\n\n## URL policy\n\nOne policy applies to `webhook_url` and to the URLs in `reference_image_urls`. A URL that violates it gets 400\n`invalid_format` at the field. A URL must have at most 2,048 characters, the scheme https, a public host, and port 443 or\n8443. The policy rejects:\n\n- addresses that are private, loopback, link-local, behind carrier-grade NAT, multicast, for documentation or reserved;\n- addresses and names of cloud metadata services;\n- IPv4 in decimal, octal, hexadecimal and short forms, IPv6 with a zone id, and IPv6 that carries an IPv4 address,\n  whether mapped or by NAT64;\n- `localhost`, `*.localhost`, names that end in `.internal`, in a dot, or in another name that no public DNS serves;\n- user information before the host, and names that look like one of these by punycode or by other characters;\n- names that resolve to any rejected address. The resolved address is pinned for the fetch.\n\nFor reference URLs the vendor says: https, a public host, 2048 characters, and that private addresses, loopback,\nlink-local and cloud metadata are refused by a pinned client. The rest is assumed, and all of it for `webhook_url`.\n",
    "license": {
      "name": "MIT",
      "identifier": "MIT"
    },
    "contact": {
      "name": "Outlay",
      "url": "https://www.npmjs.com/package/outlay"
    }
  },
  "servers": [
    {
      "url": "https://api.aurous-labs.com",
      "description": "The vendor's server."
    }
  ],
  "security": [
    {
      "apiKey": []
    }
  ],
  "tags": [
    {
      "name": "images",
      "description": "Generations, and what they would cost."
    },
    {
      "name": "resources",
      "description": "LoRAs, characters and files that a generation can use."
    },
    {
      "name": "account",
      "description": "What things cost, and what the team has."
    }
  ],
  "paths": {
    "/v1/images/estimate": {
      "post": {
        "operationId": "estimateImage",
        "x-safe": true,
        "tags": [
          "images"
        ],
        "summary": "Estimate the credit cost of an image generation",
        "description": "Prices a generation without starting it: the total in credits and a line for each part, `base` and, when the\nprompt is enhanced, `enhance`. References and characters are free. It takes the body of `POST /v1/images` and\nrefuses whatever that would refuse, with the same answer; only the balance and `Idempotency-Key` are not looked\nat. It has a rate limit of its own, `estimate_post`, so that asking for prices never costs a generation its turn.\n",
        "parameters": [
          {
            "$ref": "#/components/parameters/AurousVersion"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/CreateImage"
              },
              "examples": {
                "plain": {
                  "summary": "One image",
                  "value": {
                    "prompt": "a dune"
                  }
                },
                "enhanced": {
                  "summary": "With the prompt enhanced",
                  "value": {
                    "prompt": "a dune",
                    "enhance_prompt": true
                  }
                },
                "fourEnhanced": {
                  "summary": "Four images with the prompt enhanced",
                  "value": {
                    "prompt": "a dune",
                    "count": 4,
                    "enhance_prompt": true
                  }
                },
                "sixReferences": {
                  "summary": "Six references, which are free",
                  "value": {
                    "prompt": "a dune",
                    "reference_image_urls": [
                      "file_01HXMQ7Z3K8Y2NABCDEFGHJKMN",
                      "file_01HXACMEF1RSTFRAME00000000",
                      "https://example.com/ref1.jpg",
                      "https://example.com/ref2.jpg",
                      "https://images.example.com:8443/ref3.png",
                      "https://example.com/ref4.webp"
                    ]
                  }
                },
                "noReferences": {
                  "summary": "An empty list of references",
                  "value": {
                    "prompt": "a dune",
                    "character_id": "char_01HXMQ7Z3K8Y2ABCDEFGHJKM",
                    "reference_image_urls": []
                  }
                },
                "fourK": {
                  "summary": "A preset of the higher tier, which costs the same",
                  "value": {
                    "prompt": "a dune",
                    "size": "4k_16_9"
                  }
                },
                "snapped": {
                  "summary": "Dimensions that are snapped, which costs the same",
                  "value": {
                    "prompt": "a dune",
                    "width": 2050,
                    "height": 1040
                  }
                },
                "character": {
                  "summary": "A character, which is free",
                  "value": {
                    "prompt": "a dune",
                    "character_id": "char_01HXMQ7Z3K8Y2ABCDEFGHJKM"
                  }
                },
                "styleBySlug": {
                  "summary": "A LoRA by its slug",
                  "value": {
                    "prompt": "a dune",
                    "lora_id": "cinematic"
                  }
                },
                "sourceExample": {
                  "summary": "Every field of the vendor's example that goes with references",
                  "value": {
                    "prompt": "A golden sunset over mountains, cinematic lighting, 8k resolution",
                    "negative_prompt": "blurry, low quality, watermark, text",
                    "lora_id": "lora_01HXMQ7Z3K8Y2ABCDEFGHJKM",
                    "width": 2048,
                    "height": 2048,
                    "steps": 30,
                    "guidance_scale": 7.5,
                    "cfg_rescale": 0.7,
                    "denoise_strength": 0.6,
                    "seed": 42,
                    "count": 1,
                    "enhance_prompt": false,
                    "webhook_url": "https://your-server.com/webhooks/aurouslabs",
                    "reference_image_urls": [
                      "file_01HXMQ7Z3K8Y2NABCDEFGHJKMN",
                      "https://example.com/ref2.jpg"
                    ]
                  }
                },
                "sourceExampleWithCharacter": {
                  "summary": "Every field of the vendor's example that goes with a character and a preset",
                  "value": {
                    "prompt": "A golden sunset over mountains, cinematic lighting, 8k resolution",
                    "negative_prompt": "blurry, low quality, watermark, text",
                    "lora_id": "lora_01HXMQ7Z3K8Y2ABCDEFGHJKM",
                    "character_id": "char_01HXMQ7Z3K8Y2ABCDEFGHJKM",
                    "steps": 30,
                    "guidance_scale": 7.5,
                    "cfg_rescale": 0.7,
                    "denoise_strength": 0.6,
                    "seed": 42,
                    "size": "2k_1_1",
                    "count": 1,
                    "enhance_prompt": false,
                    "webhook_url": "https://your-server.com/webhooks/aurouslabs"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "What the generation would cost.",
            "headers": {
              "Aurous-Request-Id": {
                "$ref": "#/components/headers/Aurous-Request-Id"
              },
              "Aurous-Version": {
                "$ref": "#/components/headers/Aurous-Version"
              },
              "X-RateLimit-Limit": {
                "$ref": "#/components/headers/X-RateLimit-Limit"
              },
              "X-RateLimit-Remaining": {
                "$ref": "#/components/headers/X-RateLimit-Remaining"
              },
              "X-RateLimit-Reset": {
                "$ref": "#/components/headers/X-RateLimit-Reset"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Estimate"
                },
                "examples": {
                  "plain": {
                    "summary": "One image",
                    "value": {
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
                  "enhanced": {
                    "summary": "With the prompt enhanced",
                    "value": {
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
                  "fourEnhanced": {
                    "summary": "Four images with the prompt enhanced",
                    "value": {
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
                  "sixReferences": {
                    "summary": "Six references, which are free",
                    "value": {
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
                  "noReferences": {
                    "summary": "An empty list of references",
                    "value": {
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
                  "fourK": {
                    "summary": "A preset of the higher tier, which costs the same",
                    "x-provenance": "A",
                    "value": {
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
                  "snapped": {
                    "summary": "Dimensions that are snapped, which costs the same",
                    "value": {
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
                  "character": {
                    "summary": "A character, which is free",
                    "value": {
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
                  "styleBySlug": {
                    "summary": "A LoRA by its slug",
                    "value": {
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
                  "sourceExample": {
                    "summary": "Every field of the vendor's example that goes with references",
                    "value": {
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
                  "sourceExampleWithCharacter": {
                    "summary": "Every field of the vendor's example that goes with a character and a preset",
                    "value": {
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
                  "laterVersion": {
                    "summary": "By a later version, named in the request",
                    "x-provenance": "A",
                    "x-request": {
                      "headers": {
                        "Aurous-Version": "2026-09-01"
                      },
                      "body": {
                        "prompt": "a dune"
                      }
                    },
                    "value": {
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
                  "pinnedVersion": {
                    "summary": "By the later version that the team is pinned to",
                    "x-provenance": "A",
                    "x-request": {
                      "as": "initech",
                      "body": {
                        "prompt": "a dune",
                        "enhance_prompt": true
                      }
                    },
                    "value": {
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
                  "versionOverPin": {
                    "summary": "By the version of the request rather than the team's",
                    "x-request": {
                      "as": "initech",
                      "headers": {
                        "Aurous-Version": "2026-05-15"
                      },
                      "body": {
                        "prompt": "a dune"
                      }
                    },
                    "value": {
                      "object": "estimate",
                      "estimated_cost": {
                        "amount": 1,
                        "breakdown": {
                          "base": 1
                        }
                      },
                      "currency": "credit"
                    }
                  }
                }
              }
            },
            "x-answer": {
              "object": "estimate",
              "estimated_cost": {
                "amount": {
                  "$number": "$total"
                },
                "breakdown": {
                  "base": {
                    "$number": "$lines.base#/amount"
                  },
                  "enhance": {
                    "$number": "$lines.enhance#/amount"
                  }
                }
              },
              "currency": "credit"
            }
          },
          "400": {
            "description": "The request does not fit, or names a character that is not ready. See the order of checks.",
            "headers": {
              "Aurous-Request-Id": {
                "$ref": "#/components/headers/Aurous-Request-Id"
              },
              "Aurous-Version": {
                "$ref": "#/components/headers/Aurous-Version"
              },
              "X-RateLimit-Limit": {
                "$ref": "#/components/headers/X-RateLimit-Limit"
              },
              "X-RateLimit-Remaining": {
                "$ref": "#/components/headers/X-RateLimit-Remaining"
              },
              "X-RateLimit-Reset": {
                "$ref": "#/components/headers/X-RateLimit-Reset"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/InvalidRequestError"
                },
                "examples": {
                  "malformedVersion": {
                    "$ref": "#/components/examples/MalformedVersion"
                  },
                  "unknownVersion": {
                    "$ref": "#/components/examples/UnknownVersion"
                  },
                  "missingPrompt": {
                    "summary": "No prompt",
                    "x-request": {
                      "body": {
                        "count": 1
                      }
                    },
                    "value": {
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
                  "emptyPrompt": {
                    "summary": "An empty prompt",
                    "x-request": {
                      "body": {
                        "prompt": ""
                      }
                    },
                    "value": {
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
                  "blankPrompt": {
                    "summary": "A prompt of blanks",
                    "x-request": {
                      "body": {
                        "prompt": "   "
                      }
                    },
                    "value": {
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
                  "unicodeBlankPrompt": {
                    "summary": "A prompt of other whitespace",
                    "x-request": {
                      "body": {
                        "prompt": "  ﻿"
                      }
                    },
                    "value": {
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
                  "emptyNegativePrompt": {
                    "summary": "An empty negative prompt",
                    "x-request": {
                      "body": {
                        "prompt": "a dune",
                        "negative_prompt": ""
                      }
                    },
                    "value": {
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
                  "malformedLora": {
                    "summary": "A LoRA that is neither an id nor a slug",
                    "x-request": {
                      "body": {
                        "prompt": "a dune",
                        "lora_id": "lora_123"
                      }
                    },
                    "value": {
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
                  "malformedCharacter": {
                    "summary": "A character id of a wrong length",
                    "x-request": {
                      "body": {
                        "prompt": "a dune",
                        "character_id": "char_123"
                      }
                    },
                    "value": {
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
                  "widthTooSmall": {
                    "summary": "A width below the smallest",
                    "x-request": {
                      "body": {
                        "prompt": "a dune",
                        "width": 1023,
                        "height": 1024
                      }
                    },
                    "value": {
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
                  "heightTooLarge": {
                    "summary": "A height above the largest",
                    "x-request": {
                      "body": {
                        "prompt": "a dune",
                        "width": 1024,
                        "height": 4097
                      }
                    },
                    "value": {
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
                  "fractionalWidth": {
                    "summary": "A width that is not a whole number",
                    "x-provenance": "A",
                    "x-request": {
                      "body": {
                        "prompt": "a dune",
                        "width": 1024.5,
                        "height": 1024
                      }
                    },
                    "value": {
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
                  "tooManySteps": {
                    "summary": "More steps than there may be",
                    "x-request": {
                      "body": {
                        "prompt": "a dune",
                        "steps": 101
                      }
                    },
                    "value": {
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
                  "noSteps": {
                    "summary": "No steps",
                    "x-request": {
                      "body": {
                        "prompt": "a dune",
                        "steps": 0
                      }
                    },
                    "value": {
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
                  "guidanceTooWeak": {
                    "summary": "A guidance scale below the smallest",
                    "x-request": {
                      "body": {
                        "prompt": "a dune",
                        "guidance_scale": 0.09
                      }
                    },
                    "value": {
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
                  "guidanceTooStrong": {
                    "summary": "A guidance scale above the largest",
                    "x-request": {
                      "body": {
                        "prompt": "a dune",
                        "guidance_scale": 30.5
                      }
                    },
                    "value": {
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
                  "cfgRescaleTooLarge": {
                    "summary": "A rescale factor above 1",
                    "x-request": {
                      "body": {
                        "prompt": "a dune",
                        "cfg_rescale": 1.1
                      }
                    },
                    "value": {
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
                  "negativeDenoiseStrength": {
                    "summary": "A denoising strength below 0",
                    "x-request": {
                      "body": {
                        "prompt": "a dune",
                        "denoise_strength": -0.1
                      }
                    },
                    "value": {
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
                  "seedAsText": {
                    "summary": "A seed as a text",
                    "x-request": {
                      "body": {
                        "prompt": "a dune",
                        "seed": "42"
                      }
                    },
                    "value": {
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
                  "unknownSize": {
                    "summary": "A preset that there is not",
                    "x-request": {
                      "body": {
                        "prompt": "a dune",
                        "size": "8k_1_1"
                      }
                    },
                    "value": {
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
                  "tooManyImages": {
                    "summary": "More than four images",
                    "x-request": {
                      "body": {
                        "prompt": "a dune",
                        "count": 5
                      }
                    },
                    "value": {
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
                  "enhanceAsText": {
                    "summary": "A text where true or false belongs",
                    "x-request": {
                      "body": {
                        "prompt": "a dune",
                        "enhance_prompt": "yes"
                      }
                    },
                    "value": {
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
                  "plainHttpWebhook": {
                    "summary": "A webhook without encryption",
                    "x-request": {
                      "body": {
                        "prompt": "a dune",
                        "webhook_url": "http://your-server.com/webhooks"
                      }
                    },
                    "value": {
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
                  "plainHttpReference": {
                    "summary": "A reference without encryption",
                    "x-request": {
                      "body": {
                        "prompt": "a dune",
                        "reference_image_urls": [
                          "http://example.com/ref.jpg"
                        ]
                      }
                    },
                    "value": {
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
                  "sevenReferences": {
                    "summary": "Seven references",
                    "x-request": {
                      "body": {
                        "prompt": "a dune",
                        "reference_image_urls": [
                          "https://example.com/1.jpg",
                          "https://example.com/2.jpg",
                          "https://example.com/3.jpg",
                          "https://example.com/4.jpg",
                          "https://example.com/5.jpg",
                          "https://example.com/6.jpg",
                          "https://example.com/7.jpg"
                        ]
                      }
                    },
                    "value": {
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
                  "unknownField": {
                    "summary": "A field that the request does not have",
                    "x-provenance": "A",
                    "x-request": {
                      "body": {
                        "prompt": "a dune",
                        "model": "fast"
                      }
                    },
                    "value": {
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
                  "notAnObject": {
                    "summary": "A body that is not an object",
                    "x-provenance": "A",
                    "x-request": {
                      "body": []
                    },
                    "value": {
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
                  "malformedJson": {
                    "summary": "A body that is not JSON",
                    "x-provenance": "A",
                    "x-request": {
                      "text": "{\"prompt\": \"a dune\""
                    },
                    "value": {
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
                  "emptyBody": {
                    "summary": "No body at all",
                    "x-provenance": "A",
                    "x-request": {
                      "text": ""
                    },
                    "value": {
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
                  "sizeWithDimensions": {
                    "summary": "A preset and dimensions",
                    "x-request": {
                      "body": {
                        "prompt": "a dune",
                        "width": 2048,
                        "height": 2048,
                        "size": "2k_1_1"
                      }
                    },
                    "value": {
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
                  "sizeWithHeight": {
                    "summary": "A preset and one dimension",
                    "x-request": {
                      "body": {
                        "prompt": "a dune",
                        "height": 2048,
                        "size": "2k_1_1"
                      }
                    },
                    "value": {
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
                  "onlyWidth": {
                    "summary": "A width without a height",
                    "x-request": {
                      "body": {
                        "prompt": "a dune",
                        "width": 2048
                      }
                    },
                    "value": {
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
                  "onlyHeight": {
                    "summary": "A height without a width",
                    "x-request": {
                      "body": {
                        "prompt": "a dune",
                        "height": 2048
                      }
                    },
                    "value": {
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
                  "characterWithReferences": {
                    "summary": "A character and references",
                    "x-request": {
                      "body": {
                        "prompt": "a dune",
                        "character_id": "char_01HXMQ7Z3K8Y2ABCDEFGHJKM",
                        "reference_image_urls": [
                          "file_01HXMQ7Z3K8Y2NABCDEFGHJKMN"
                        ]
                      }
                    },
                    "value": {
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
                  "loopbackReference": {
                    "summary": "A reference on the server's own machine",
                    "x-request": {
                      "body": {
                        "prompt": "a dune",
                        "reference_image_urls": [
                          "https://127.0.0.1/ref.jpg"
                        ]
                      }
                    },
                    "value": {
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
                  "metadataReference": {
                    "summary": "A reference to cloud metadata",
                    "x-request": {
                      "body": {
                        "prompt": "a dune",
                        "reference_image_urls": [
                          "https://example.com/ref.jpg",
                          "https://169.254.169.254/latest/meta-data/"
                        ]
                      }
                    },
                    "value": {
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
                  "privateNameReference": {
                    "summary": "A reference on a name that resolves to a private address",
                    "x-request": {
                      "body": {
                        "prompt": "a dune",
                        "reference_image_urls": [
                          "https://internal.example.com/ref.jpg"
                        ]
                      }
                    },
                    "value": {
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
                  "oddAddressReference": {
                    "summary": "A private address in an unusual notation",
                    "x-provenance": "A",
                    "x-request": {
                      "body": {
                        "prompt": "a dune",
                        "reference_image_urls": [
                          "https://0x7f.1/ref.jpg"
                        ]
                      }
                    },
                    "value": {
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
                  "localWebhook": {
                    "summary": "A webhook to a name of the server's own machine",
                    "x-request": {
                      "body": {
                        "prompt": "a dune",
                        "webhook_url": "https://localhost/webhooks"
                      }
                    },
                    "value": {
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
                  "webhookOnAnotherPort": {
                    "summary": "A webhook to a port that is not allowed",
                    "x-provenance": "A",
                    "x-request": {
                      "body": {
                        "prompt": "a dune",
                        "webhook_url": "https://your-server.com:3000/webhooks"
                      }
                    },
                    "value": {
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
                  "webhookWithUser": {
                    "summary": "A webhook with user information",
                    "x-provenance": "A",
                    "x-request": {
                      "body": {
                        "prompt": "a dune",
                        "webhook_url": "https://your-server.com@10.0.0.5/"
                      }
                    },
                    "value": {
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
                  "characterSynthesizing": {
                    "summary": "A character that is being synthesized",
                    "x-request": {
                      "body": {
                        "prompt": "a dune",
                        "character_id": "char_01HXACMESYNTHES1Z1NG000000"
                      }
                    },
                    "value": {
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
                  "characterReviewing": {
                    "summary": "A character that is being reviewed",
                    "x-request": {
                      "body": {
                        "prompt": "a dune",
                        "character_id": "char_01HXACMEREV1EW1NG000000000"
                      }
                    },
                    "value": {
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
                  "characterFailed": {
                    "summary": "A character that failed",
                    "x-request": {
                      "body": {
                        "prompt": "a dune",
                        "character_id": "char_01HXACMEFA11ED000000000000"
                      }
                    },
                    "value": {
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
                  "versionFirst": {
                    "summary": "Several faults; the version goes before the body",
                    "x-provenance": "A",
                    "x-request": {
                      "headers": {
                        "Aurous-Version": "2026-01-01"
                      },
                      "text": "prompt=a+dune"
                    },
                    "value": {
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
                  "fieldsInOrder": {
                    "summary": "Several faults; the first field goes before the others",
                    "x-provenance": "A",
                    "x-request": {
                      "body": {
                        "model": "fast",
                        "count": 9,
                        "steps": 0,
                        "prompt": " "
                      }
                    },
                    "value": {
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
                  "unknownFieldLast": {
                    "summary": "Several faults; an unknown field goes after the known ones",
                    "x-provenance": "A",
                    "x-request": {
                      "body": {
                        "model": "fast",
                        "prompt": "a dune",
                        "count": 9
                      }
                    },
                    "value": {
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
                  "fieldsBeforeCombinations": {
                    "summary": "Several faults; a field goes before combinations",
                    "x-provenance": "A",
                    "x-request": {
                      "body": {
                        "prompt": "a dune",
                        "character_id": "char_01HXMQ7Z3K8Y2ABCDEFGHJKM",
                        "width": 2048,
                        "size": "2k_1_1",
                        "count": 0,
                        "reference_image_urls": [
                          "file_01HXMQ7Z3K8Y2NABCDEFGHJKMN"
                        ]
                      }
                    },
                    "value": {
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
                  "sizeBeforeLoneDimension": {
                    "summary": "Several faults; a preset beside a dimension goes before the missing one",
                    "x-provenance": "A",
                    "x-request": {
                      "body": {
                        "prompt": "a dune",
                        "width": 2048,
                        "size": "2k_1_1"
                      }
                    },
                    "value": {
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
                  "loneDimensionBeforeExclusion": {
                    "summary": "Several faults; the missing dimension goes before character and references",
                    "x-provenance": "A",
                    "x-request": {
                      "body": {
                        "prompt": "a dune",
                        "character_id": "char_01HXMQ7Z3K8Y2ABCDEFGHJKM",
                        "width": 2048,
                        "reference_image_urls": [
                          "file_01HXMQ7Z3K8Y2NABCDEFGHJKMN"
                        ]
                      }
                    },
                    "value": {
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
                  "exclusionBeforePolicy": {
                    "summary": "Several faults; character and references go before the URL policy",
                    "x-provenance": "A",
                    "x-request": {
                      "body": {
                        "prompt": "a dune",
                        "character_id": "char_01HXMQ7Z3K8Y2ABCDEFGHJKM",
                        "reference_image_urls": [
                          "https://127.0.0.1/ref.jpg"
                        ]
                      }
                    },
                    "value": {
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
                  "policyBeforeLora": {
                    "summary": "Several faults; the URL policy goes before the LoRA and the files",
                    "x-provenance": "A",
                    "x-request": {
                      "body": {
                        "prompt": "a dune",
                        "lora_id": "no-such-style",
                        "reference_image_urls": [
                          "file_01HXN0TTHERE00000000000000",
                          "https://127.0.0.1/ref.jpg"
                        ]
                      }
                    },
                    "value": {
                      "error": {
                        "type": "invalid_request",
                        "code": "invalid_format",
                        "message": "reference_image_urls.1: The host must be public; received \"127.0.0.1\", which is loopback.",
                        "param": "reference_image_urls.1",
                        "doc_url": "https://docs.aurous-labs.com/errors#invalid_format",
                        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
                      }
                    }
                  }
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "404": {
            "description": "No such route, or no such LoRA, character or file. Whether it exists for another team, or is inactive, makes no\ndifference.\n",
            "headers": {
              "Aurous-Request-Id": {
                "$ref": "#/components/headers/Aurous-Request-Id"
              },
              "Aurous-Version": {
                "$ref": "#/components/headers/Aurous-Version"
              },
              "X-RateLimit-Limit": {
                "$ref": "#/components/headers/X-RateLimit-Limit"
              },
              "X-RateLimit-Remaining": {
                "$ref": "#/components/headers/X-RateLimit-Remaining"
              },
              "X-RateLimit-Reset": {
                "$ref": "#/components/headers/X-RateLimit-Reset"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/NotFoundError"
                },
                "examples": {
                  "otherPath": {
                    "$ref": "#/components/examples/OtherPath"
                  },
                  "unknownLora": {
                    "summary": "A LoRA that does not exist",
                    "x-request": {
                      "body": {
                        "prompt": "a dune",
                        "lora_id": "lora_01HXN0TTHERE00000000000000"
                      }
                    },
                    "value": {
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
                  "unknownSlug": {
                    "summary": "A slug that does not exist",
                    "x-request": {
                      "body": {
                        "prompt": "a dune",
                        "lora_id": "no-such-style"
                      }
                    },
                    "value": {
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
                  "foreignLora": {
                    "summary": "Another team's private LoRA",
                    "x-request": {
                      "body": {
                        "prompt": "a dune",
                        "lora_id": "lora_01HXG10BEXB1VEPR1NT0000000"
                      }
                    },
                    "value": {
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
                  "inactiveLora": {
                    "summary": "A LoRA that is inactive",
                    "x-request": {
                      "body": {
                        "prompt": "a dune",
                        "lora_id": "lora_01HXPB1CRETR0F11M000000000"
                      }
                    },
                    "value": {
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
                  "unknownCharacter": {
                    "summary": "A character that does not exist, by the id of older days",
                    "x-request": {
                      "body": {
                        "prompt": "a dune",
                        "character_id": "00000000-0000-4000-8000-000000000000"
                      }
                    },
                    "value": {
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
                  "foreignCharacter": {
                    "summary": "Another team's character",
                    "x-request": {
                      "body": {
                        "prompt": "a dune",
                        "character_id": "char_01HXG10BEXREADY00000000000"
                      }
                    },
                    "value": {
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
                  "unknownFile": {
                    "summary": "A file that does not exist",
                    "x-request": {
                      "body": {
                        "prompt": "a dune",
                        "reference_image_urls": [
                          "file_01HXN0TTHERE00000000000000"
                        ]
                      }
                    },
                    "value": {
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
                  "foreignFile": {
                    "summary": "Another team's file",
                    "x-request": {
                      "body": {
                        "prompt": "a dune",
                        "reference_image_urls": [
                          "file_01HXG10BEXREFERENCE0000000"
                        ]
                      }
                    },
                    "value": {
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
                  "loraBeforeCharacter": {
                    "summary": "Several faults; the LoRA goes before the character",
                    "x-provenance": "A",
                    "x-request": {
                      "body": {
                        "prompt": "a dune",
                        "lora_id": "no-such-style",
                        "character_id": "char_01HXACMEFA11ED000000000000"
                      }
                    },
                    "value": {
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
                  "loraBeforeFiles": {
                    "summary": "Several faults; the LoRA goes before the files",
                    "x-provenance": "A",
                    "x-request": {
                      "body": {
                        "prompt": "a dune",
                        "lora_id": "no-such-style",
                        "reference_image_urls": [
                          "file_01HXN0TTHERE00000000000000"
                        ]
                      }
                    },
                    "value": {
                      "error": {
                        "type": "not_found",
                        "code": "resource_not_found",
                        "message": "lora_id names no LoRA that your team can use; GET /v1/loras lists them.",
                        "param": "lora_id",
                        "doc_url": "https://docs.aurous-labs.com/errors#resource_not_found",
                        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
                      }
                    }
                  }
                }
              }
            }
          },
          "405": {
            "$ref": "#/components/responses/PostOnly"
          },
          "413": {
            "$ref": "#/components/responses/PayloadTooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMediaType"
          },
          "429": {
            "$ref": "#/components/responses/TooManyEstimates"
          },
          "500": {
            "description": "The server cannot name a price, or failed.",
            "x-provenance": "A",
            "headers": {
              "Aurous-Request-Id": {
                "$ref": "#/components/headers/Aurous-Request-Id"
              },
              "Aurous-Version": {
                "$ref": "#/components/headers/Aurous-Version"
              },
              "X-RateLimit-Limit": {
                "$ref": "#/components/headers/X-RateLimit-Limit"
              },
              "X-RateLimit-Remaining": {
                "$ref": "#/components/headers/X-RateLimit-Remaining"
              },
              "X-RateLimit-Reset": {
                "$ref": "#/components/headers/X-RateLimit-Reset"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ServerError"
                },
                "examples": {
                  "beforeThePriceList": {
                    "$ref": "#/components/examples/BeforeThePriceList"
                  },
                  "beforeTheLaterPriceList": {
                    "summary": "A later version before its prices hold",
                    "x-request": {
                      "headers": {
                        "Aurous-Version": "2026-09-01"
                      },
                      "body": {
                        "prompt": "a dune"
                      }
                    },
                    "x-price-list": {
                      "at": "2026-08-31T23:59:59Z"
                    },
                    "value": {
                      "error": {
                        "type": "server_error",
                        "code": "internal_error",
                        "message": "The price list 2026-09-01 takes effect at 2026-09-01T00:00:00Z; the request is earlier.",
                        "param": null,
                        "doc_url": "https://docs.aurous-labs.com/errors#internal_error",
                        "request_id": "req_01M1D47Y0R5VM120CXV1SYVTXH"
                      }
                    }
                  }
                }
              }
            }
          }
        },
        "x-pricing": {
          "x-provenance": "P",
          "kind": "exact",
          "state": {
            "pinnedVersion": "string"
          },
          "priceList": {
            "first": [
              "$request.header.Aurous-Version",
              "$state.pinnedVersion",
              "2026-05-15"
            ]
          },
          "charges": [
            {
              "id": "base",
              "type": "output",
              "metric": "image",
              "chargeModel": "per-unit",
              "quantity": "$request.body#/count",
              "rate": {
                "table": "image"
              }
            },
            {
              "id": "enhance",
              "type": "surcharge",
              "metric": "image",
              "when": {
                "value": "$request.body#/enhance_prompt",
                "is": true
              },
              "chargeModel": "per-unit",
              "quantity": "$request.body#/count",
              "rate": {
                "table": "image"
              },
              "multipliers": [
                {
                  "factor": {
                    "table": "enhance-prompt"
                  },
                  "surcharge": true
                }
              ]
            },
            {
              "id": "references",
              "type": "input",
              "metric": "image",
              "when": {
                "value": {
                  "length": "$request.body#/reference_image_urls"
                },
                "above": 0
              },
              "chargeModel": "per-unit",
              "quantity": {
                "length": "$request.body#/reference_image_urls"
              },
              "times": "$request.body#/count",
              "rate": {
                "table": "reference-image"
              }
            }
          ]
        }
      }
    },
    "/v1/images": {
      "post": {
        "operationId": "createImage",
        "tags": [
          "images"
        ],
        "summary": "Start an image generation",
        "description": "Starts a generation and responds at once. `GET /v1/images/{id}` returns its status, and `webhook_url` is called when it\nends. The credits are held until then. They are charged if it succeeds, and released if it does not.\n\nOn sample data (see `world.yaml`) a generation succeeds after about two seconds. Two prompts end otherwise:\n`a prompt that fails` in `failed`, and `a prompt that moderation rejects` in `moderation_rejected`. The prompt has\nto be just that, letter for letter; whitespace around it does not count.\n",
        "parameters": [
          {
            "$ref": "#/components/parameters/AurousVersion"
          },
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/CreateImage"
              },
              "examples": {
                "plain": {
                  "summary": "One image",
                  "value": {
                    "prompt": "a dune"
                  }
                },
                "enhanced": {
                  "summary": "Two images of a preset, with the prompt enhanced and a webhook",
                  "value": {
                    "prompt": "a dune",
                    "seed": 42,
                    "size": "2k_16_9",
                    "count": 2,
                    "enhance_prompt": true,
                    "webhook_url": "https://your-server.com/webhooks/aurouslabs"
                  }
                },
                "sourceExample": {
                  "summary": "Every field of the vendor's example that goes with references",
                  "value": {
                    "prompt": "A golden sunset over mountains, cinematic lighting, 8k resolution",
                    "negative_prompt": "blurry, low quality, watermark, text",
                    "lora_id": "lora_01HXMQ7Z3K8Y2ABCDEFGHJKM",
                    "width": 2048,
                    "height": 2048,
                    "steps": 30,
                    "guidance_scale": 7.5,
                    "cfg_rescale": 0.7,
                    "denoise_strength": 0.6,
                    "seed": 42,
                    "count": 1,
                    "enhance_prompt": false,
                    "webhook_url": "https://your-server.com/webhooks/aurouslabs",
                    "reference_image_urls": [
                      "file_01HXMQ7Z3K8Y2NABCDEFGHJKMN",
                      "https://example.com/ref2.jpg"
                    ]
                  }
                },
                "styleByPrompt": {
                  "summary": "A style chosen from the prompt, with its defaults",
                  "value": {
                    "prompt": "a lighthouse, cinematic",
                    "width": 1500,
                    "height": 1040
                  }
                },
                "character": {
                  "summary": "A character with its consistency default",
                  "value": {
                    "prompt": "a dune",
                    "character_id": "char_01HXMQ7Z3K8Y2ABCDEFGHJKM"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "202": {
            "description": "The generation, which has begun. The status is assumed.",
            "x-provenance": "A",
            "headers": {
              "Aurous-Idempotent-Replayed": {
                "$ref": "#/components/headers/Aurous-Idempotent-Replayed"
              },
              "Aurous-Request-Id": {
                "$ref": "#/components/headers/Aurous-Request-Id"
              },
              "Aurous-Version": {
                "$ref": "#/components/headers/Aurous-Version"
              },
              "X-RateLimit-Limit": {
                "$ref": "#/components/headers/X-RateLimit-Limit"
              },
              "X-RateLimit-Remaining": {
                "$ref": "#/components/headers/X-RateLimit-Remaining"
              },
              "X-RateLimit-Reset": {
                "$ref": "#/components/headers/X-RateLimit-Reset"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Generation"
                },
                "examples": {
                  "plain": {
                    "summary": "One image",
                    "value": {
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
                  "enhanced": {
                    "summary": "Two images of a preset, with the prompt enhanced and a webhook",
                    "value": {
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
                  "sourceExample": {
                    "summary": "Every field of the vendor's example that goes with references",
                    "value": {
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
                  "styleByPrompt": {
                    "summary": "A style chosen from the prompt, with its defaults",
                    "value": {
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
                  "character": {
                    "summary": "A character with its consistency default",
                    "value": {
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
                  "replayed": {
                    "summary": "The same key and body again",
                    "x-request": {
                      "before": [
                        {
                          "headers": {
                            "Idempotency-Key": "dune-1"
                          },
                          "body": {
                            "prompt": "a dune"
                          }
                        }
                      ],
                      "headers": {
                        "Idempotency-Key": "dune-1"
                      },
                      "body": {
                        "prompt": "a dune"
                      }
                    },
                    "value": {
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
                  }
                }
              }
            }
          },
          "400": {
            "description": "The request does not fit, or names a character that is not ready. See the order of checks.",
            "headers": {
              "Aurous-Request-Id": {
                "$ref": "#/components/headers/Aurous-Request-Id"
              },
              "Aurous-Version": {
                "$ref": "#/components/headers/Aurous-Version"
              },
              "X-RateLimit-Limit": {
                "$ref": "#/components/headers/X-RateLimit-Limit"
              },
              "X-RateLimit-Remaining": {
                "$ref": "#/components/headers/X-RateLimit-Remaining"
              },
              "X-RateLimit-Reset": {
                "$ref": "#/components/headers/X-RateLimit-Reset"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/InvalidRequestError"
                },
                "examples": {
                  "malformedVersion": {
                    "$ref": "#/components/examples/MalformedVersion"
                  },
                  "unknownVersion": {
                    "$ref": "#/components/examples/UnknownVersion"
                  },
                  "missingPrompt": {
                    "summary": "No prompt",
                    "x-request": {
                      "body": {
                        "count": 1
                      }
                    },
                    "value": {
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
                  "tooManyImages": {
                    "summary": "More than four images",
                    "x-request": {
                      "body": {
                        "prompt": "a dune",
                        "count": 5
                      }
                    },
                    "value": {
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
                  "sizeWithDimensions": {
                    "summary": "A preset and dimensions",
                    "x-request": {
                      "body": {
                        "prompt": "a dune",
                        "width": 2048,
                        "height": 2048,
                        "size": "2k_1_1"
                      }
                    },
                    "value": {
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
                  "onlyWidth": {
                    "summary": "A width without a height",
                    "x-request": {
                      "body": {
                        "prompt": "a dune",
                        "width": 2048
                      }
                    },
                    "value": {
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
                  "characterWithReferences": {
                    "summary": "A character and references",
                    "x-request": {
                      "body": {
                        "prompt": "a dune",
                        "character_id": "char_01HXMQ7Z3K8Y2ABCDEFGHJKM",
                        "reference_image_urls": [
                          "file_01HXMQ7Z3K8Y2NABCDEFGHJKMN"
                        ]
                      }
                    },
                    "value": {
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
                  "emptyIdempotencyKey": {
                    "summary": "A key that is empty",
                    "x-provenance": "A",
                    "x-request": {
                      "headers": {
                        "Idempotency-Key": ""
                      },
                      "body": {
                        "prompt": "a dune"
                      }
                    },
                    "value": {
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
                  "loopbackReference": {
                    "summary": "A reference on the server's own machine",
                    "x-request": {
                      "body": {
                        "prompt": "a dune",
                        "reference_image_urls": [
                          "https://127.0.0.1/ref.jpg"
                        ]
                      }
                    },
                    "value": {
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
                  "characterFailed": {
                    "summary": "A character that failed",
                    "x-request": {
                      "body": {
                        "prompt": "a dune",
                        "character_id": "char_01HXACMEFA11ED000000000000"
                      }
                    },
                    "value": {
                      "error": {
                        "type": "invalid_request",
                        "code": "character_not_ready",
                        "message": "`character_id` must name a character whose status is ready; received one whose status is failed.",
                        "param": "character_id",
                        "doc_url": "https://docs.aurous-labs.com/errors#character_not_ready",
                        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
                      }
                    }
                  }
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "402": {
            "description": "The team has fewer credits available than the generation costs.",
            "x-provenance": "P",
            "headers": {
              "Aurous-Request-Id": {
                "$ref": "#/components/headers/Aurous-Request-Id"
              },
              "Aurous-Version": {
                "$ref": "#/components/headers/Aurous-Version"
              },
              "X-RateLimit-Limit": {
                "$ref": "#/components/headers/X-RateLimit-Limit"
              },
              "X-RateLimit-Remaining": {
                "$ref": "#/components/headers/X-RateLimit-Remaining"
              },
              "X-RateLimit-Reset": {
                "$ref": "#/components/headers/X-RateLimit-Reset"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/BalanceError"
                },
                "examples": {
                  "balanceTooLow": {
                    "summary": "0.5 credits where 2 are needed",
                    "x-request": {
                      "as": "initech",
                      "body": {
                        "prompt": "a dune"
                      }
                    },
                    "value": {
                      "error": {
                        "type": "invalid_request",
                        "code": "balance_too_low",
                        "message": "The balance is too low: 0.5 credits are available, 2 are required.",
                        "param": null,
                        "doc_url": "https://docs.aurous-labs.com/errors#balance_too_low",
                        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
                      }
                    }
                  }
                }
              }
            }
          },
          "404": {
            "description": "No such route, or no such LoRA, character or file. Whether it exists for another team, or is inactive, makes no\ndifference.\n",
            "headers": {
              "Aurous-Request-Id": {
                "$ref": "#/components/headers/Aurous-Request-Id"
              },
              "Aurous-Version": {
                "$ref": "#/components/headers/Aurous-Version"
              },
              "X-RateLimit-Limit": {
                "$ref": "#/components/headers/X-RateLimit-Limit"
              },
              "X-RateLimit-Remaining": {
                "$ref": "#/components/headers/X-RateLimit-Remaining"
              },
              "X-RateLimit-Reset": {
                "$ref": "#/components/headers/X-RateLimit-Reset"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/NotFoundError"
                },
                "examples": {
                  "otherPath": {
                    "$ref": "#/components/examples/OtherPath"
                  },
                  "foreignLora": {
                    "summary": "Another team's private LoRA",
                    "x-request": {
                      "body": {
                        "prompt": "a dune",
                        "lora_id": "lora_01HXG10BEXB1VEPR1NT0000000"
                      }
                    },
                    "value": {
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
                  "inactiveLora": {
                    "summary": "A LoRA that is inactive",
                    "x-request": {
                      "body": {
                        "prompt": "a dune",
                        "lora_id": "lora_01HXPB1CRETR0F11M000000000"
                      }
                    },
                    "value": {
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
                  "foreignCharacter": {
                    "summary": "Another team's character",
                    "x-request": {
                      "body": {
                        "prompt": "a dune",
                        "character_id": "char_01HXG10BEXREADY00000000000"
                      }
                    },
                    "value": {
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
                  "unknownFile": {
                    "summary": "A file that does not exist",
                    "x-request": {
                      "body": {
                        "prompt": "a dune",
                        "reference_image_urls": [
                          "file_01HXN0TTHERE00000000000000"
                        ]
                      }
                    },
                    "value": {
                      "error": {
                        "type": "not_found",
                        "code": "resource_not_found",
                        "message": "An entry of reference_image_urls names no file of your team; POST /v1/files makes one, for 24 hours.",
                        "param": "reference_image_urls.0",
                        "doc_url": "https://docs.aurous-labs.com/errors#resource_not_found",
                        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
                      }
                    }
                  }
                }
              }
            }
          },
          "405": {
            "$ref": "#/components/responses/PostOnly"
          },
          "409": {
            "description": "The `Idempotency-Key` came with another body, or its first request is still running.",
            "x-provenance": "P",
            "headers": {
              "Aurous-Request-Id": {
                "$ref": "#/components/headers/Aurous-Request-Id"
              },
              "Aurous-Version": {
                "$ref": "#/components/headers/Aurous-Version"
              },
              "X-RateLimit-Limit": {
                "$ref": "#/components/headers/X-RateLimit-Limit"
              },
              "X-RateLimit-Remaining": {
                "$ref": "#/components/headers/X-RateLimit-Remaining"
              },
              "X-RateLimit-Reset": {
                "$ref": "#/components/headers/X-RateLimit-Reset"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ConflictError"
                },
                "examples": {
                  "otherBody": {
                    "summary": "A key that came with another body",
                    "x-request": {
                      "before": [
                        {
                          "headers": {
                            "Idempotency-Key": "dune-1"
                          },
                          "body": {
                            "prompt": "a dune"
                          }
                        }
                      ],
                      "headers": {
                        "Idempotency-Key": "dune-1"
                      },
                      "body": {
                        "prompt": "another dune"
                      }
                    },
                    "value": {
                      "error": {
                        "type": "invalid_request",
                        "code": "idempotency_key_in_use",
                        "message": "This Idempotency-Key was used for a different request. Send a new key, or repeat the same request after it has been answered.",
                        "param": null,
                        "doc_url": "https://docs.aurous-labs.com/errors#idempotency_key_in_use",
                        "request_id": "req_01M7V41F00QBH539DBH3MMN6Y3"
                      }
                    }
                  }
                }
              }
            }
          },
          "413": {
            "$ref": "#/components/responses/PayloadTooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMediaType"
          },
          "429": {
            "$ref": "#/components/responses/TooManyCreations"
          },
          "500": {
            "description": "The server cannot name a price, or failed.",
            "x-provenance": "A",
            "headers": {
              "Aurous-Request-Id": {
                "$ref": "#/components/headers/Aurous-Request-Id"
              },
              "Aurous-Version": {
                "$ref": "#/components/headers/Aurous-Version"
              },
              "X-RateLimit-Limit": {
                "$ref": "#/components/headers/X-RateLimit-Limit"
              },
              "X-RateLimit-Remaining": {
                "$ref": "#/components/headers/X-RateLimit-Remaining"
              },
              "X-RateLimit-Reset": {
                "$ref": "#/components/headers/X-RateLimit-Reset"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ServerError"
                },
                "examples": {
                  "beforeThePriceList": {
                    "$ref": "#/components/examples/BeforeThePriceList"
                  }
                }
              }
            }
          }
        },
        "x-estimated-by": "estimateImage"
      }
    },
    "/v1/images/{id}": {
      "get": {
        "operationId": "getImage",
        "tags": [
          "images"
        ],
        "summary": "Read a generation",
        "description": "A generation as it is now. While it runs, `cost.amount` is what is held. A generation of another team gets the\nanswer of one that does not exist.\n",
        "parameters": [
          {
            "name": "id",
            "in": "path",
            "required": true,
            "description": "The id of the generation, `img_…`. Anything that is not the id of a generation gets 404.",
            "schema": {
              "type": "string"
            },
            "example": "img_01M7V41F008CPVE3N0VZYQMH8B"
          },
          {
            "$ref": "#/components/parameters/AurousVersion"
          }
        ],
        "responses": {
          "200": {
            "description": "The generation.",
            "headers": {
              "Aurous-Request-Id": {
                "$ref": "#/components/headers/Aurous-Request-Id"
              },
              "Aurous-Version": {
                "$ref": "#/components/headers/Aurous-Version"
              },
              "X-RateLimit-Limit": {
                "$ref": "#/components/headers/X-RateLimit-Limit"
              },
              "X-RateLimit-Remaining": {
                "$ref": "#/components/headers/X-RateLimit-Remaining"
              },
              "X-RateLimit-Reset": {
                "$ref": "#/components/headers/X-RateLimit-Reset"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Generation"
                },
                "examples": {
                  "pending": {
                    "summary": "Just begun",
                    "x-request": {
                      "before": [
                        {
                          "method": "POST",
                          "path": "/v1/images",
                          "headers": {
                            "content-type": "application/json"
                          },
                          "body": {
                            "prompt": "a dune"
                          }
                        }
                      ]
                    },
                    "value": {
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
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/VersionRefused"
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "404": {
            "description": "No such route, or no such generation.",
            "headers": {
              "Aurous-Request-Id": {
                "$ref": "#/components/headers/Aurous-Request-Id"
              },
              "Aurous-Version": {
                "$ref": "#/components/headers/Aurous-Version"
              },
              "X-RateLimit-Limit": {
                "$ref": "#/components/headers/X-RateLimit-Limit"
              },
              "X-RateLimit-Remaining": {
                "$ref": "#/components/headers/X-RateLimit-Remaining"
              },
              "X-RateLimit-Reset": {
                "$ref": "#/components/headers/X-RateLimit-Reset"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/NotFoundError"
                },
                "examples": {
                  "otherPath": {
                    "$ref": "#/components/examples/OtherPath"
                  },
                  "unknown": {
                    "summary": "A generation that does not exist",
                    "x-request": {
                      "path": "/v1/images/img_01HXN0TTHERE00000000000000"
                    },
                    "value": {
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
                  "foreign": {
                    "summary": "Another team's generation",
                    "x-request": {
                      "as": "globex",
                      "before": [
                        {
                          "as": "acme",
                          "method": "POST",
                          "path": "/v1/images",
                          "headers": {
                            "content-type": "application/json"
                          },
                          "body": {
                            "prompt": "a dune"
                          }
                        }
                      ]
                    },
                    "value": {
                      "error": {
                        "type": "not_found",
                        "code": "resource_not_found",
                        "message": "There is no such generation of your team.",
                        "param": "id",
                        "doc_url": "https://docs.aurous-labs.com/errors#resource_not_found",
                        "request_id": "req_01M7V41F00QBH539DBH3MMN6Y3"
                      }
                    }
                  }
                }
              }
            }
          },
          "405": {
            "$ref": "#/components/responses/GetOnly"
          },
          "429": {
            "$ref": "#/components/responses/TooManyReads"
          },
          "500": {
            "$ref": "#/components/responses/Failed"
          }
        }
      }
    },
    "/v1/loras": {
      "get": {
        "operationId": "listLoras",
        "x-list": {
          "entries": "$response.body"
        },
        "tags": [
          "resources"
        ],
        "summary": "List the LoRAs that the team can use",
        "description": "Public LoRAs and the team's private ones, as a bare array; inactive ones and those of other teams are not among\nthem.\n",
        "parameters": [
          {
            "$ref": "#/components/parameters/AurousVersion"
          }
        ],
        "responses": {
          "200": {
            "description": "The LoRAs.",
            "x-provenance": "P",
            "headers": {
              "Aurous-Request-Id": {
                "$ref": "#/components/headers/Aurous-Request-Id"
              },
              "Aurous-Version": {
                "$ref": "#/components/headers/Aurous-Version"
              },
              "X-RateLimit-Limit": {
                "$ref": "#/components/headers/X-RateLimit-Limit"
              },
              "X-RateLimit-Remaining": {
                "$ref": "#/components/headers/X-RateLimit-Remaining"
              },
              "X-RateLimit-Reset": {
                "$ref": "#/components/headers/X-RateLimit-Reset"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/LoraList"
                },
                "examples": {
                  "acme": {
                    "summary": "Public ones and Acme's own",
                    "x-request": {},
                    "value": [
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
                  "globex": {
                    "summary": "Public ones and Globex's own",
                    "x-request": {
                      "as": "globex"
                    },
                    "value": [
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
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/VersionRefused"
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "404": {
            "$ref": "#/components/responses/NoRoute"
          },
          "405": {
            "$ref": "#/components/responses/GetOnly"
          },
          "429": {
            "$ref": "#/components/responses/TooManyReads"
          },
          "500": {
            "$ref": "#/components/responses/Failed"
          }
        }
      }
    },
    "/v1/characters": {
      "get": {
        "operationId": "listCharacters",
        "x-list": {
          "entries": "$response.body"
        },
        "tags": [
          "resources"
        ],
        "summary": "List the characters of the team",
        "description": "The team's characters as a bare array, in the order in which they were made.",
        "x-provenance": "A",
        "parameters": [
          {
            "$ref": "#/components/parameters/AurousVersion"
          }
        ],
        "responses": {
          "200": {
            "description": "The characters.",
            "headers": {
              "Aurous-Request-Id": {
                "$ref": "#/components/headers/Aurous-Request-Id"
              },
              "Aurous-Version": {
                "$ref": "#/components/headers/Aurous-Version"
              },
              "X-RateLimit-Limit": {
                "$ref": "#/components/headers/X-RateLimit-Limit"
              },
              "X-RateLimit-Remaining": {
                "$ref": "#/components/headers/X-RateLimit-Remaining"
              },
              "X-RateLimit-Reset": {
                "$ref": "#/components/headers/X-RateLimit-Reset"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/CharacterList"
                },
                "examples": {
                  "acme": {
                    "summary": "One of Acme's in each status",
                    "x-request": {},
                    "value": [
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
                  "initech": {
                    "summary": "A team without characters",
                    "x-request": {
                      "as": "initech"
                    },
                    "value": []
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/VersionRefused"
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "404": {
            "$ref": "#/components/responses/NoRoute"
          },
          "405": {
            "$ref": "#/components/responses/GetOrPost"
          },
          "429": {
            "$ref": "#/components/responses/TooManyReads"
          },
          "500": {
            "$ref": "#/components/responses/Failed"
          }
        }
      },
      "post": {
        "operationId": "createCharacter",
        "tags": [
          "resources"
        ],
        "summary": "Make a character from reference images",
        "description": "Begins to make a character and answers at once. It goes from `synthesizing` over `reviewing` to `ready`, on sample\ndata in a few seconds; only then a generation can use it. The fields are assumed: the vendor's page names the route\nand no more. It costs nothing.\n",
        "x-provenance": "A",
        "parameters": [
          {
            "$ref": "#/components/parameters/AurousVersion"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/CreateCharacter"
              },
              "examples": {
                "twoReferences": {
                  "summary": "From a file and a URL",
                  "value": {
                    "name": "Mira",
                    "reference_image_urls": [
                      "file_01HXMQ7Z3K8Y2NABCDEFGHJKMN",
                      "https://example.com/ref2.jpg"
                    ]
                  }
                }
              }
            }
          }
        },
        "responses": {
          "202": {
            "description": "The character, which is being synthesized.",
            "headers": {
              "Aurous-Request-Id": {
                "$ref": "#/components/headers/Aurous-Request-Id"
              },
              "Aurous-Version": {
                "$ref": "#/components/headers/Aurous-Version"
              },
              "X-RateLimit-Limit": {
                "$ref": "#/components/headers/X-RateLimit-Limit"
              },
              "X-RateLimit-Remaining": {
                "$ref": "#/components/headers/X-RateLimit-Remaining"
              },
              "X-RateLimit-Reset": {
                "$ref": "#/components/headers/X-RateLimit-Reset"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Character"
                },
                "examples": {
                  "twoReferences": {
                    "summary": "From a file and a URL",
                    "value": {
                      "id": "char_01M7V41F008CPVE3N0VZYQMH8B",
                      "name": "Mira",
                      "status": "synthesizing",
                      "created_at": "2026-11-20T00:00:00.000Z",
                      "reference_count": 2
                    }
                  }
                }
              }
            }
          },
          "400": {
            "description": "The request is invalid. See the order of checks.",
            "headers": {
              "Aurous-Request-Id": {
                "$ref": "#/components/headers/Aurous-Request-Id"
              },
              "Aurous-Version": {
                "$ref": "#/components/headers/Aurous-Version"
              },
              "X-RateLimit-Limit": {
                "$ref": "#/components/headers/X-RateLimit-Limit"
              },
              "X-RateLimit-Remaining": {
                "$ref": "#/components/headers/X-RateLimit-Remaining"
              },
              "X-RateLimit-Reset": {
                "$ref": "#/components/headers/X-RateLimit-Reset"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/InvalidRequestError"
                },
                "examples": {
                  "malformedVersion": {
                    "$ref": "#/components/examples/MalformedVersion"
                  },
                  "unknownVersion": {
                    "$ref": "#/components/examples/UnknownVersion"
                  },
                  "missingName": {
                    "summary": "No name",
                    "x-request": {
                      "body": {
                        "reference_image_urls": [
                          "https://example.com/ref2.jpg"
                        ]
                      }
                    },
                    "value": {
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
                  "blankName": {
                    "summary": "A name of blanks",
                    "x-request": {
                      "body": {
                        "name": " ",
                        "reference_image_urls": [
                          "https://example.com/ref2.jpg"
                        ]
                      }
                    },
                    "value": {
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
                  "noReferences": {
                    "summary": "An empty list of references",
                    "x-request": {
                      "body": {
                        "name": "Mira",
                        "reference_image_urls": []
                      }
                    },
                    "value": {
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
                  "loopbackReference": {
                    "summary": "A reference on the server's own machine",
                    "x-request": {
                      "body": {
                        "name": "Mira",
                        "reference_image_urls": [
                          "https://[::1]/ref.jpg"
                        ]
                      }
                    },
                    "value": {
                      "error": {
                        "type": "invalid_request",
                        "code": "invalid_format",
                        "message": "reference_image_urls.0: The host must be public; received \"[::1]\", which is loopback.",
                        "param": "reference_image_urls.0",
                        "doc_url": "https://docs.aurous-labs.com/errors#invalid_format",
                        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
                      }
                    }
                  }
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "404": {
            "description": "No such route, or no such file.",
            "headers": {
              "Aurous-Request-Id": {
                "$ref": "#/components/headers/Aurous-Request-Id"
              },
              "Aurous-Version": {
                "$ref": "#/components/headers/Aurous-Version"
              },
              "X-RateLimit-Limit": {
                "$ref": "#/components/headers/X-RateLimit-Limit"
              },
              "X-RateLimit-Remaining": {
                "$ref": "#/components/headers/X-RateLimit-Remaining"
              },
              "X-RateLimit-Reset": {
                "$ref": "#/components/headers/X-RateLimit-Reset"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/NotFoundError"
                },
                "examples": {
                  "otherPath": {
                    "$ref": "#/components/examples/OtherPath"
                  },
                  "foreignFile": {
                    "summary": "Another team's file",
                    "x-request": {
                      "body": {
                        "name": "Mira",
                        "reference_image_urls": [
                          "file_01HXG10BEXREFERENCE0000000"
                        ]
                      }
                    },
                    "value": {
                      "error": {
                        "type": "not_found",
                        "code": "resource_not_found",
                        "message": "An entry of reference_image_urls names no file of your team; POST /v1/files makes one, for 24 hours.",
                        "param": "reference_image_urls.0",
                        "doc_url": "https://docs.aurous-labs.com/errors#resource_not_found",
                        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
                      }
                    }
                  }
                }
              }
            }
          },
          "405": {
            "$ref": "#/components/responses/GetOrPost"
          },
          "413": {
            "$ref": "#/components/responses/PayloadTooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMediaType"
          },
          "429": {
            "$ref": "#/components/responses/TooManyCreations"
          },
          "500": {
            "$ref": "#/components/responses/Failed"
          }
        }
      }
    },
    "/v1/characters/{id}": {
      "get": {
        "operationId": "getCharacter",
        "tags": [
          "resources"
        ],
        "summary": "Read a character",
        "description": "A character as it is now. A character of another team gets the answer of one that does not exist.",
        "x-provenance": "P",
        "parameters": [
          {
            "name": "id",
            "in": "path",
            "required": true,
            "description": "The id of the character, `char_…` or a UUID. Anything that is not the id of a character gets 404.",
            "schema": {
              "type": "string"
            },
            "example": "char_01HXMQ7Z3K8Y2ABCDEFGHJKM"
          },
          {
            "$ref": "#/components/parameters/AurousVersion"
          }
        ],
        "responses": {
          "200": {
            "description": "The character.",
            "headers": {
              "Aurous-Request-Id": {
                "$ref": "#/components/headers/Aurous-Request-Id"
              },
              "Aurous-Version": {
                "$ref": "#/components/headers/Aurous-Version"
              },
              "X-RateLimit-Limit": {
                "$ref": "#/components/headers/X-RateLimit-Limit"
              },
              "X-RateLimit-Remaining": {
                "$ref": "#/components/headers/X-RateLimit-Remaining"
              },
              "X-RateLimit-Reset": {
                "$ref": "#/components/headers/X-RateLimit-Reset"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Character"
                },
                "examples": {
                  "ready": {
                    "summary": "A character that can be used",
                    "x-request": {},
                    "value": {
                      "id": "char_01HXMQ7Z3K8Y2ABCDEFGHJKM",
                      "name": "Nova",
                      "status": "ready",
                      "created_at": "2026-05-20T09:00:00.000Z",
                      "reference_count": 4
                    }
                  },
                  "failed": {
                    "summary": "A character that failed",
                    "x-request": {
                      "path": "/v1/characters/char_01HXACMEFA11ED000000000000"
                    },
                    "value": {
                      "id": "char_01HXACMEFA11ED000000000000",
                      "name": "Vesper",
                      "status": "failed",
                      "created_at": "2026-05-23T09:00:00.000Z",
                      "reference_count": 1
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/VersionRefused"
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "404": {
            "description": "No such route, or no such character.",
            "headers": {
              "Aurous-Request-Id": {
                "$ref": "#/components/headers/Aurous-Request-Id"
              },
              "Aurous-Version": {
                "$ref": "#/components/headers/Aurous-Version"
              },
              "X-RateLimit-Limit": {
                "$ref": "#/components/headers/X-RateLimit-Limit"
              },
              "X-RateLimit-Remaining": {
                "$ref": "#/components/headers/X-RateLimit-Remaining"
              },
              "X-RateLimit-Reset": {
                "$ref": "#/components/headers/X-RateLimit-Reset"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/NotFoundError"
                },
                "examples": {
                  "otherPath": {
                    "$ref": "#/components/examples/OtherPath"
                  },
                  "unknown": {
                    "summary": "A character that does not exist",
                    "x-request": {
                      "path": "/v1/characters/char_01HXN0TTHERE00000000000000"
                    },
                    "value": {
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
                  "foreign": {
                    "summary": "Another team's character",
                    "x-request": {
                      "path": "/v1/characters/char_01HXG10BEXREADY00000000000"
                    },
                    "value": {
                      "error": {
                        "type": "not_found",
                        "code": "resource_not_found",
                        "message": "There is no such character of your team.",
                        "param": "id",
                        "doc_url": "https://docs.aurous-labs.com/errors#resource_not_found",
                        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
                      }
                    }
                  }
                }
              }
            }
          },
          "405": {
            "$ref": "#/components/responses/GetOnly"
          },
          "429": {
            "$ref": "#/components/responses/TooManyReads"
          },
          "500": {
            "$ref": "#/components/responses/Failed"
          }
        }
      }
    },
    "/v1/files": {
      "post": {
        "operationId": "createFile",
        "tags": [
          "resources"
        ],
        "summary": "Upload an image to refer to",
        "description": "Keeps an image for 24 hours under an id that `reference_image_urls` take; after that the id is unknown. The image must\nbe a PNG, JPEG, or WebP of at most 10 MB (10,000,000 bytes) and 4096 pixels a side. Other files get 400\n`invalid_format`, what is too large 400 `value_out_of_range`, both at `file`; a body above 10 MiB gets 413\n`payload_too_large`. The image is looked at last, after `Idempotency-Key`.\n\nA team keeps at most 1000 files of 100,000,000 bytes together at a time, all teams 500,000,000 bytes: a file beyond\nthat gets 413 `storage_limit_exceeded`. Send it again when others have expired.\n",
        "x-provenance": "P",
        "x-faults": {
          "x-provenance": "A",
          "steps": [
            {
              "fault": "storage-full",
              "status": 413,
              "code": "storage_limit_exceeded",
              "labels": {
                "type": "invalid_request"
              }
            }
          ]
        },
        "parameters": [
          {
            "$ref": "#/components/parameters/AurousVersion"
          },
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "x-body-limit": 10485760,
          "content": {
            "multipart/form-data": {
              "schema": {
                "$ref": "#/components/schemas/CreateFile"
              },
              "examples": {
                "reference": {
                  "summary": "A WebP image of one colour",
                  "value": {
                    "file": "plain.webp",
                    "purpose": "reference"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The file. The status is assumed.",
            "headers": {
              "Aurous-Idempotent-Replayed": {
                "$ref": "#/components/headers/Aurous-Idempotent-Replayed"
              },
              "Aurous-Request-Id": {
                "$ref": "#/components/headers/Aurous-Request-Id"
              },
              "Aurous-Version": {
                "$ref": "#/components/headers/Aurous-Version"
              },
              "X-RateLimit-Limit": {
                "$ref": "#/components/headers/X-RateLimit-Limit"
              },
              "X-RateLimit-Remaining": {
                "$ref": "#/components/headers/X-RateLimit-Remaining"
              },
              "X-RateLimit-Reset": {
                "$ref": "#/components/headers/X-RateLimit-Reset"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/UploadedFile"
                },
                "examples": {
                  "reference": {
                    "summary": "A WebP image of one colour",
                    "x-request": {
                      "headers": {
                        "content-type": "multipart/form-data; boundary=X"
                      },
                      "text": "--X\r\nContent-Disposition: form-data; name=\"purpose\"\r\n\r\nreference\r\n--X\r\nContent-Disposition: form-data; name=\"file\"; filename=\"plain.webp\"\r\nContent-Type: image/webp\r\n\r\nRIFF\u0016\u0000\u0000\u0000WEBPVP8L\t\u0000\u0000\u0000/\u0000\u0004\u0000\u0001(@D\u0004\u0000\r\n--X--\r\n"
                    },
                    "value": {
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
                  }
                }
              }
            }
          },
          "400": {
            "description": "The request is invalid. See the order of checks.",
            "headers": {
              "Aurous-Request-Id": {
                "$ref": "#/components/headers/Aurous-Request-Id"
              },
              "Aurous-Version": {
                "$ref": "#/components/headers/Aurous-Version"
              },
              "X-RateLimit-Limit": {
                "$ref": "#/components/headers/X-RateLimit-Limit"
              },
              "X-RateLimit-Remaining": {
                "$ref": "#/components/headers/X-RateLimit-Remaining"
              },
              "X-RateLimit-Reset": {
                "$ref": "#/components/headers/X-RateLimit-Reset"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/InvalidRequestError"
                },
                "examples": {
                  "malformedVersion": {
                    "$ref": "#/components/examples/MalformedVersion"
                  },
                  "unknownVersion": {
                    "$ref": "#/components/examples/UnknownVersion"
                  },
                  "missingFile": {
                    "summary": "A form without a file",
                    "x-request": {
                      "headers": {
                        "content-type": "multipart/form-data; boundary=X"
                      },
                      "text": "--X\r\nContent-Disposition: form-data; name=\"purpose\"\r\n\r\nreference\r\n--X--\r\n"
                    },
                    "value": {
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
                  "unknownPurpose": {
                    "summary": "A purpose that there is not",
                    "x-request": {
                      "headers": {
                        "content-type": "multipart/form-data; boundary=X"
                      },
                      "text": "--X\r\nContent-Disposition: form-data; name=\"purpose\"\r\n\r\navatar\r\n--X\r\nContent-Disposition: form-data; name=\"file\"; filename=\"plain.webp\"\r\nContent-Type: image/webp\r\n\r\nRIFF\u0016\u0000\u0000\u0000WEBPVP8L\t\u0000\u0000\u0000/\u0000\u0004\u0000\u0001(@D\u0004\u0000\r\n--X--\r\n"
                    },
                    "value": {
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
                  "notAnImage": {
                    "summary": "A file that is not an image",
                    "x-request": {
                      "headers": {
                        "content-type": "multipart/form-data; boundary=X"
                      },
                      "text": "--X\r\nContent-Disposition: form-data; name=\"purpose\"\r\n\r\nreference\r\n--X\r\nContent-Disposition: form-data; name=\"file\"; filename=\"notes.txt\"\r\nContent-Type: text/plain\r\n\r\nnot a picture\r\n--X--\r\n"
                    },
                    "value": {
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
                  "tooWide": {
                    "summary": "An image of 4097×1 pixels",
                    "x-request": {
                      "headers": {
                        "content-type": "multipart/form-data; boundary=X"
                      },
                      "text": "--X\r\nContent-Disposition: form-data; name=\"purpose\"\r\n\r\nreference\r\n--X\r\nContent-Disposition: form-data; name=\"file\"; filename=\"wide.webp\"\r\nContent-Type: image/webp\r\n\r\nRIFF\u0016\u0000\u0000\u0000WEBPVP8L\t\u0000\u0000\u0000/\u0000\u0010\u0000\u0000(@D\u0004\u0000\r\n--X--\r\n"
                    },
                    "value": {
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
                  "malformedForm": {
                    "summary": "A body that is not a form",
                    "x-provenance": "A",
                    "x-request": {
                      "headers": {
                        "content-type": "multipart/form-data; boundary=X"
                      },
                      "text": "no form"
                    },
                    "value": {
                      "error": {
                        "type": "invalid_request",
                        "code": "invalid_format",
                        "message": "The body could not be parsed as multipart/form-data. Check that the boundary in Content-Type matches the body.",
                        "param": null,
                        "doc_url": "https://docs.aurous-labs.com/errors#invalid_format",
                        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
                      }
                    }
                  }
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "404": {
            "$ref": "#/components/responses/NoRoute"
          },
          "405": {
            "$ref": "#/components/responses/PostOnly"
          },
          "409": {
            "description": "The `Idempotency-Key` came with another body, or its first request is still running.",
            "headers": {
              "Aurous-Request-Id": {
                "$ref": "#/components/headers/Aurous-Request-Id"
              },
              "Aurous-Version": {
                "$ref": "#/components/headers/Aurous-Version"
              },
              "X-RateLimit-Limit": {
                "$ref": "#/components/headers/X-RateLimit-Limit"
              },
              "X-RateLimit-Remaining": {
                "$ref": "#/components/headers/X-RateLimit-Remaining"
              },
              "X-RateLimit-Reset": {
                "$ref": "#/components/headers/X-RateLimit-Reset"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ConflictError"
                },
                "examples": {
                  "otherBody": {
                    "summary": "A key that came with another file",
                    "x-request": {
                      "before": [
                        {
                          "headers": {
                            "content-type": "multipart/form-data; boundary=X",
                            "Idempotency-Key": "file-1"
                          },
                          "text": "--X\r\nContent-Disposition: form-data; name=\"purpose\"\r\n\r\nreference\r\n--X\r\nContent-Disposition: form-data; name=\"file\"; filename=\"plain.webp\"\r\nContent-Type: image/webp\r\n\r\nRIFF\u0016\u0000\u0000\u0000WEBPVP8L\t\u0000\u0000\u0000/\u0000\u0004\u0000\u0001(@D\u0004\u0000\r\n--X--\r\n"
                        }
                      ],
                      "headers": {
                        "content-type": "multipart/form-data; boundary=X",
                        "Idempotency-Key": "file-1"
                      },
                      "text": "--X\r\nContent-Disposition: form-data; name=\"purpose\"\r\n\r\nfirst_frame\r\n--X\r\nContent-Disposition: form-data; name=\"file\"; filename=\"plain.webp\"\r\nContent-Type: image/webp\r\n\r\nRIFF\u0016\u0000\u0000\u0000WEBPVP8L\t\u0000\u0000\u0000/\u0000\u0004\u0000\u0001(@D\u0004\u0000\r\n--X--\r\n"
                    },
                    "value": {
                      "error": {
                        "type": "invalid_request",
                        "code": "idempotency_key_in_use",
                        "message": "This Idempotency-Key was used for a different request. Send a new key, or repeat the same request after it has been answered.",
                        "param": null,
                        "doc_url": "https://docs.aurous-labs.com/errors#idempotency_key_in_use",
                        "request_id": "req_01M7V41F00BH539DBH3MMN6Y3C"
                      }
                    }
                  }
                }
              }
            }
          },
          "413": {
            "description": "The body is larger than 10 MiB or is a form of more than 1,000 parts, or the team keeps as many files as it may.",
            "x-provenance": "A",
            "headers": {
              "Aurous-Request-Id": {
                "$ref": "#/components/headers/Aurous-Request-Id"
              },
              "Aurous-Version": {
                "$ref": "#/components/headers/Aurous-Version"
              },
              "X-RateLimit-Limit": {
                "$ref": "#/components/headers/X-RateLimit-Limit"
              },
              "X-RateLimit-Remaining": {
                "$ref": "#/components/headers/X-RateLimit-Remaining"
              },
              "X-RateLimit-Reset": {
                "$ref": "#/components/headers/X-RateLimit-Reset"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/FileTooLargeError"
                },
                "examples": {
                  "elevenMegabytes": {
                    "summary": "Eleven megabytes",
                    "x-request": {
                      "headers": {
                        "content-type": "multipart/form-data; boundary=X"
                      },
                      "text": "--X\r\n",
                      "padTo": 11000000
                    },
                    "value": {
                      "error": {
                        "type": "invalid_request",
                        "code": "payload_too_large",
                        "message": "The body must be at most 10,485,760 bytes; received more.",
                        "param": null,
                        "doc_url": "https://docs.aurous-labs.com/errors#payload_too_large",
                        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
                      }
                    }
                  }
                }
              }
            }
          },
          "415": {
            "description": "The body is not declared as a form.",
            "x-provenance": "A",
            "headers": {
              "Aurous-Request-Id": {
                "$ref": "#/components/headers/Aurous-Request-Id"
              },
              "Aurous-Version": {
                "$ref": "#/components/headers/Aurous-Version"
              },
              "X-RateLimit-Limit": {
                "$ref": "#/components/headers/X-RateLimit-Limit"
              },
              "X-RateLimit-Remaining": {
                "$ref": "#/components/headers/X-RateLimit-Remaining"
              },
              "X-RateLimit-Reset": {
                "$ref": "#/components/headers/X-RateLimit-Reset"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/UnsupportedMediaTypeError"
                },
                "examples": {
                  "json": {
                    "summary": "JSON instead of a form",
                    "x-request": {
                      "headers": {
                        "content-type": "application/json"
                      },
                      "text": "{}"
                    },
                    "value": {
                      "error": {
                        "type": "invalid_request",
                        "code": "unsupported_media_type",
                        "message": "The Content-Type must be multipart/form-data; received \"application/json\".",
                        "param": null,
                        "doc_url": "https://docs.aurous-labs.com/errors#unsupported_media_type",
                        "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
                      }
                    }
                  }
                }
              }
            }
          },
          "429": {
            "$ref": "#/components/responses/TooManyFiles"
          },
          "500": {
            "$ref": "#/components/responses/Failed"
          }
        }
      }
    },
    "/v1/pricing": {
      "get": {
        "operationId": "getPricing",
        "tags": [
          "account"
        ],
        "summary": "Read the prices of a version",
        "description": "What a generation costs by the version that the request, the team or the system names; frozen per version.",
        "x-provenance": "P",
        "parameters": [
          {
            "$ref": "#/components/parameters/AurousVersion"
          }
        ],
        "responses": {
          "200": {
            "description": "The prices.",
            "headers": {
              "Aurous-Request-Id": {
                "$ref": "#/components/headers/Aurous-Request-Id"
              },
              "Aurous-Version": {
                "$ref": "#/components/headers/Aurous-Version"
              },
              "X-RateLimit-Limit": {
                "$ref": "#/components/headers/X-RateLimit-Limit"
              },
              "X-RateLimit-Remaining": {
                "$ref": "#/components/headers/X-RateLimit-Remaining"
              },
              "X-RateLimit-Reset": {
                "$ref": "#/components/headers/X-RateLimit-Reset"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Pricing"
                },
                "examples": {
                  "default": {
                    "summary": "The system's default version",
                    "x-request": {},
                    "value": {
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
                  "laterVersion": {
                    "summary": "A later version, named in the request",
                    "x-provenance": "A",
                    "x-request": {
                      "headers": {
                        "Aurous-Version": "2026-09-01"
                      }
                    },
                    "value": {
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
                  "pinnedVersion": {
                    "summary": "The later version that the team is pinned to",
                    "x-provenance": "A",
                    "x-request": {
                      "as": "initech"
                    },
                    "value": {
                      "object": "pricing",
                      "version": "2026-09-01",
                      "currency": "credit",
                      "image": {
                        "base": 2,
                        "enhance_prompt_multiplier": 2,
                        "reference_image_per_image": 0
                      }
                    }
                  }
                }
              }
            },
            "x-answer": {
              "object": "pricing",
              "version": "$priceList#/version",
              "currency": "credit",
              "image": {
                "base": {
                  "$number": "$priceList#/rates/image/entries/0/rate"
                },
                "enhance_prompt_multiplier": {
                  "$number": "$priceList#/factors/enhance-prompt/entries/0/factor"
                },
                "reference_image_per_image": {
                  "$number": "$priceList#/rates/reference-image/entries/0/rate"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/VersionRefused"
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "404": {
            "$ref": "#/components/responses/NoRoute"
          },
          "405": {
            "$ref": "#/components/responses/GetOnly"
          },
          "429": {
            "$ref": "#/components/responses/TooManyReads"
          },
          "500": {
            "description": "The server has no prices of the version, or failed.",
            "x-provenance": "A",
            "headers": {
              "Aurous-Request-Id": {
                "$ref": "#/components/headers/Aurous-Request-Id"
              },
              "Aurous-Version": {
                "$ref": "#/components/headers/Aurous-Version"
              },
              "X-RateLimit-Limit": {
                "$ref": "#/components/headers/X-RateLimit-Limit"
              },
              "X-RateLimit-Remaining": {
                "$ref": "#/components/headers/X-RateLimit-Remaining"
              },
              "X-RateLimit-Reset": {
                "$ref": "#/components/headers/X-RateLimit-Reset"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ServerError"
                },
                "examples": {
                  "beforeTheLaterPriceList": {
                    "summary": "A later version before its prices hold",
                    "x-request": {
                      "headers": {
                        "Aurous-Version": "2026-09-01"
                      }
                    },
                    "x-price-list": {
                      "at": "2026-08-31T23:59:59Z"
                    },
                    "value": {
                      "error": {
                        "type": "server_error",
                        "code": "internal_error",
                        "message": "The price list 2026-09-01 takes effect at 2026-09-01T00:00:00Z; the request is earlier.",
                        "param": null,
                        "doc_url": "https://docs.aurous-labs.com/errors#internal_error",
                        "request_id": "req_01M1D47Y0R5VM120CXV1SYVTXH"
                      }
                    }
                  }
                }
              }
            }
          }
        },
        "x-pricing": {
          "state": {
            "pinnedVersion": "string"
          },
          "priceList": {
            "first": [
              "$request.header.Aurous-Version",
              "$state.pinnedVersion",
              "2026-05-15"
            ]
          }
        }
      }
    },
    "/v1/balance": {
      "get": {
        "operationId": "getBalance",
        "tags": [
          "account"
        ],
        "summary": "Read the credits of the team",
        "description": "The balance of the team, the part that running generations hold, and the part that is available.",
        "x-provenance": "P",
        "parameters": [
          {
            "$ref": "#/components/parameters/AurousVersion"
          }
        ],
        "responses": {
          "200": {
            "description": "The credits.",
            "headers": {
              "Aurous-Request-Id": {
                "$ref": "#/components/headers/Aurous-Request-Id"
              },
              "Aurous-Version": {
                "$ref": "#/components/headers/Aurous-Version"
              },
              "X-RateLimit-Limit": {
                "$ref": "#/components/headers/X-RateLimit-Limit"
              },
              "X-RateLimit-Remaining": {
                "$ref": "#/components/headers/X-RateLimit-Remaining"
              },
              "X-RateLimit-Reset": {
                "$ref": "#/components/headers/X-RateLimit-Reset"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Balance"
                },
                "examples": {
                  "acme": {
                    "summary": "Nothing runs",
                    "x-request": {},
                    "value": {
                      "credits": 1000,
                      "held_credits": 0,
                      "available_credits": 1000,
                      "currency": "credit"
                    }
                  },
                  "initech": {
                    "summary": "A fraction of a credit",
                    "x-request": {
                      "as": "initech"
                    },
                    "value": {
                      "credits": 0.5,
                      "held_credits": 0,
                      "available_credits": 0.5,
                      "currency": "credit"
                    }
                  },
                  "held": {
                    "summary": "A generation of two credits runs",
                    "x-request": {
                      "before": [
                        {
                          "method": "POST",
                          "path": "/v1/images",
                          "headers": {
                            "content-type": "application/json"
                          },
                          "body": {
                            "prompt": "a dune",
                            "enhance_prompt": true
                          }
                        }
                      ]
                    },
                    "value": {
                      "credits": 1000,
                      "held_credits": 2,
                      "available_credits": 998,
                      "currency": "credit"
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/VersionRefused"
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "404": {
            "$ref": "#/components/responses/NoRoute"
          },
          "405": {
            "$ref": "#/components/responses/GetOnly"
          },
          "429": {
            "$ref": "#/components/responses/TooManyReads"
          },
          "500": {
            "$ref": "#/components/responses/Failed"
          }
        }
      }
    }
  },
  "webhooks": {
    "imageFinished": {
      "post": {
        "operationId": "imageFinished",
        "tags": [
          "images"
        ],
        "summary": "A generation has ended",
        "description": "Sent to the `webhook_url` of a generation when it completes or fails. Delivery is attempted up to three times, two\nseconds apart, until an answer has a 2xx status (that it has to be one is assumed).\n\nThe signature is the hex HMAC-SHA256, with the team's webhook secret, of the instant in `t`, a full stop and the\nraw body. Compare it in constant time, and refuse a `t` that is long ago.\n",
        "security": [],
        "parameters": [
          {
            "name": "Aurous-Webhook-Signature",
            "in": "header",
            "required": true,
            "description": "When the webhook was signed, in seconds since 1970, and the signature.",
            "x-provenance": "P",
            "schema": {
              "type": "string",
              "pattern": "^t=[0-9]+,v1=[0-9a-f]{64}$"
            },
            "example": "t=1795132802,v1=5d41402abc4b2a76b9719d911017c5925d41402abc4b2a76b9719d911017c592"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/ImageEvent"
              },
              "examples": {
                "completed": {
                  "summary": "A generation that succeeded",
                  "value": {
                    "event": "image.completed",
                    "data": {
                      "id": "img_01M7V41F008CPVE3N0VZYQMH8B",
                      "status": "succeeded",
                      "prompt": "a dune",
                      "created_at": "2026-11-20T00:00:00.000Z",
                      "media_type": "image",
                      "negative_prompt": null,
                      "output_urls": [
                        "https://api.aurous-labs.com/_outlay/aurous/outputs/059ac53c9bdf9aa1bee964799967893a/img_01M7V41F008CPVE3N0VZYQMH8B/0.png"
                      ],
                      "reference_image_urls": [],
                      "error_message": null,
                      "duration_ms": 2000,
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
                      "seed": 42,
                      "character_id": null,
                      "loras": null,
                      "aurous_version": "2026-05-15",
                      "creation_request_id": "req_01M7V41F005VM120CXV1SYVTXH",
                      "completed_at": "2026-11-20T00:00:02.000Z"
                    }
                  }
                },
                "failed": {
                  "summary": "A generation that failed",
                  "value": {
                    "event": "image.failed",
                    "data": {
                      "id": "img_01M7V41F008CPVE3N0VZYQMH8B",
                      "status": "failed",
                      "prompt": "a prompt that fails",
                      "created_at": "2026-11-20T00:00:00.000Z",
                      "media_type": "image",
                      "negative_prompt": null,
                      "output_urls": [],
                      "reference_image_urls": [],
                      "error_message": "The generation failed. Nothing was charged.",
                      "duration_ms": 2000,
                      "cost": {
                        "amount": 0,
                        "currency": "credit",
                        "breakdown": {
                          "base": 0
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
                      "completed_at": "2026-11-20T00:00:02.000Z"
                    }
                  }
                }
              }
            }
          }
        },
        "responses": {
          "2XX": {
            "description": "The webhook has arrived.",
            "x-provenance": "A"
          }
        }
      }
    }
  },
  "components": {
    "securitySchemes": {
      "apiKey": {
        "type": "apiKey",
        "in": "header",
        "name": "X-Api-Key",
        "description": "The key of a team, `al_live_` and 64 hexadecimal digits. The name of the header stands on another page.",
        "x-provenance": "P"
      }
    },
    "parameters": {
      "AurousVersion": {
        "name": "Aurous-Version",
        "in": "header",
        "description": "The version of the API to answer by, a date. When absent, the one that the team is pinned to, else 2026-05-15. One\nthat is not a date gets 400 `invalid_format`, one that there is not gets 400 `unknown_version`. The version 2026-09-01\nis a sample, so that pins can be seen.\n",
        "x-api-version": "2026-05-15",
        "schema": {
          "$ref": "#/components/schemas/Version"
        },
        "example": "2026-05-15"
      },
      "IdempotencyKey": {
        "name": "Idempotency-Key",
        "in": "header",
        "description": "A text of your choice, the same when you send the same request again. See Idempotency above. A length that is not\nallowed gets 400 `value_out_of_range`, which is assumed.\n",
        "x-provenance": "P",
        "schema": {
          "type": "string",
          "minLength": 1,
          "maxLength": 256
        },
        "example": "dune-1"
      }
    },
    "headers": {
      "Allow": {
        "description": "The methods of the route.",
        "x-provenance": "A",
        "schema": {
          "type": "string"
        },
        "example": "POST, OPTIONS"
      },
      "Aurous-Request-Id": {
        "description": "The id of the request; in a refusal the same as `request_id`.",
        "x-provenance": "P",
        "schema": {
          "$ref": "#/components/schemas/RequestId"
        },
        "example": "req_01M7V41F005VM120CXV1SYVTXH"
      },
      "Aurous-Version": {
        "description": "The version that the request was answered by.",
        "x-provenance": "P",
        "schema": {
          "$ref": "#/components/schemas/Version"
        },
        "example": "2026-05-15"
      },
      "Aurous-Idempotent-Replayed": {
        "description": "`true` when this is the answer to an earlier request with the same key; absent otherwise.",
        "x-provenance": "P",
        "schema": {
          "type": "string",
          "const": "true"
        },
        "example": "true"
      },
      "X-RateLimit-Limit": {
        "description": "The most tokens that the bucket of the team and the class of the route holds, its burst.",
        "x-provenance": "P",
        "schema": {
          "type": "integer",
          "minimum": 1
        },
        "example": 240
      },
      "X-RateLimit-Remaining": {
        "description": "The whole tokens that are left in it.",
        "x-provenance": "P",
        "schema": {
          "type": "integer",
          "minimum": 0
        },
        "example": 239
      },
      "X-RateLimit-Reset": {
        "description": "When it is full again, in seconds since 1970.",
        "x-provenance": "P",
        "schema": {
          "type": "integer",
          "minimum": 0
        },
        "example": 1795132801
      },
      "Retry-After": {
        "description": "In how many seconds there is a token again, rounded up.",
        "x-provenance": "P",
        "schema": {
          "type": "integer",
          "minimum": 1
        },
        "example": 1
      }
    },
    "examples": {
      "MalformedVersion": {
        "summary": "A version that is not a date",
        "x-request": {
          "headers": {
            "Aurous-Version": "latest"
          }
        },
        "value": {
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
      "UnknownVersion": {
        "summary": "A version that there is not",
        "x-provenance": "P",
        "x-request": {
          "headers": {
            "Aurous-Version": "2026-01-01"
          }
        },
        "value": {
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
      "OtherPath": {
        "summary": "Another path",
        "x-provenance": "A",
        "x-request": {
          "path": "/v2"
        },
        "value": {
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
      "BeforeThePriceList": {
        "summary": "A server whose prices do not hold yet",
        "x-provenance": "A",
        "x-request": {
          "body": {
            "prompt": "a dune"
          }
        },
        "x-price-list": {
          "at": "2026-05-14T23:59:59Z"
        },
        "value": {
          "error": {
            "type": "server_error",
            "code": "internal_error",
            "message": "The price list 2026-05-15 takes effect at 2026-05-15T00:00:00Z; the request is earlier.",
            "param": null,
            "doc_url": "https://docs.aurous-labs.com/errors#internal_error",
            "request_id": "req_01KRMEXK0R5VM120CXV1SYVTXH"
          }
        }
      }
    },
    "responses": {
      "VersionRefused": {
        "description": "The version is not a date, or it does not exist.",
        "headers": {
          "Aurous-Request-Id": {
            "$ref": "#/components/headers/Aurous-Request-Id"
          },
          "Aurous-Version": {
            "$ref": "#/components/headers/Aurous-Version"
          },
          "X-RateLimit-Limit": {
            "$ref": "#/components/headers/X-RateLimit-Limit"
          },
          "X-RateLimit-Remaining": {
            "$ref": "#/components/headers/X-RateLimit-Remaining"
          },
          "X-RateLimit-Reset": {
            "$ref": "#/components/headers/X-RateLimit-Reset"
          }
        },
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/InvalidRequestError"
            },
            "examples": {
              "malformedVersion": {
                "$ref": "#/components/examples/MalformedVersion"
              },
              "unknownVersion": {
                "$ref": "#/components/examples/UnknownVersion"
              }
            }
          }
        }
      },
      "Unauthenticated": {
        "description": "The key is missing, empty, unknown or revoked. No response shows a key.",
        "x-provenance": "P",
        "headers": {
          "Aurous-Request-Id": {
            "$ref": "#/components/headers/Aurous-Request-Id"
          },
          "Aurous-Version": {
            "$ref": "#/components/headers/Aurous-Version"
          },
          "X-RateLimit-Limit": {
            "$ref": "#/components/headers/X-RateLimit-Limit"
          },
          "X-RateLimit-Remaining": {
            "$ref": "#/components/headers/X-RateLimit-Remaining"
          },
          "X-RateLimit-Reset": {
            "$ref": "#/components/headers/X-RateLimit-Reset"
          }
        },
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/AuthenticationError"
            },
            "examples": {
              "noKey": {
                "summary": "No key",
                "x-request": {
                  "as": "none"
                },
                "value": {
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
              "invalidKey": {
                "summary": "A key that no team has",
                "x-request": {
                  "as": "none",
                  "headers": {
                    "X-Api-Key": "al_live_0000000000000000000000000000000000000000000000000000000000000000"
                  }
                },
                "value": {
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
              "notAKey": {
                "summary": "Something that is not a key",
                "x-request": {
                  "as": "none",
                  "headers": {
                    "X-Api-Key": "secret"
                  }
                },
                "value": {
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
              "revokedKey": {
                "summary": "A key that was revoked",
                "x-request": {
                  "as": "revoked"
                },
                "value": {
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
              "keyFirst": {
                "summary": "Several faults; the key goes before the version",
                "x-provenance": "A",
                "x-request": {
                  "as": "none",
                  "headers": {
                    "Aurous-Version": "latest"
                  }
                },
                "value": {
                  "error": {
                    "type": "authentication",
                    "code": "missing_api_key",
                    "message": "Missing API key. Send `X-Api-Key: <your key>`.",
                    "param": null,
                    "doc_url": "https://docs.aurous-labs.com/errors#missing_api_key",
                    "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
                  }
                }
              }
            }
          }
        }
      },
      "NoRoute": {
        "description": "No such route. A trailing slash makes another route.",
        "x-provenance": "A",
        "headers": {
          "Aurous-Request-Id": {
            "$ref": "#/components/headers/Aurous-Request-Id"
          },
          "Aurous-Version": {
            "$ref": "#/components/headers/Aurous-Version"
          },
          "X-RateLimit-Limit": {
            "$ref": "#/components/headers/X-RateLimit-Limit"
          },
          "X-RateLimit-Remaining": {
            "$ref": "#/components/headers/X-RateLimit-Remaining"
          },
          "X-RateLimit-Reset": {
            "$ref": "#/components/headers/X-RateLimit-Reset"
          }
        },
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/NotFoundError"
            },
            "examples": {
              "otherPath": {
                "$ref": "#/components/examples/OtherPath"
              }
            }
          }
        }
      },
      "PostOnly": {
        "description": "The route exists for another method, which `Allow` names.",
        "x-provenance": "A",
        "headers": {
          "Allow": {
            "$ref": "#/components/headers/Allow"
          },
          "Aurous-Request-Id": {
            "$ref": "#/components/headers/Aurous-Request-Id"
          },
          "Aurous-Version": {
            "$ref": "#/components/headers/Aurous-Version"
          },
          "X-RateLimit-Limit": {
            "$ref": "#/components/headers/X-RateLimit-Limit"
          },
          "X-RateLimit-Remaining": {
            "$ref": "#/components/headers/X-RateLimit-Remaining"
          },
          "X-RateLimit-Reset": {
            "$ref": "#/components/headers/X-RateLimit-Reset"
          }
        },
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/MethodNotAllowedError"
            },
            "examples": {
              "delete": {
                "summary": "DELETE instead of POST",
                "x-request": {
                  "method": "DELETE"
                },
                "value": {
                  "error": {
                    "type": "invalid_request",
                    "code": "method_not_allowed",
                    "message": "The method must be one of POST, OPTIONS; received DELETE.",
                    "param": null,
                    "doc_url": "https://docs.aurous-labs.com/errors#method_not_allowed",
                    "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
                  }
                }
              }
            }
          }
        }
      },
      "GetOnly": {
        "description": "The route exists for another method, which `Allow` names.",
        "x-provenance": "A",
        "headers": {
          "Allow": {
            "$ref": "#/components/headers/Allow"
          },
          "Aurous-Request-Id": {
            "$ref": "#/components/headers/Aurous-Request-Id"
          },
          "Aurous-Version": {
            "$ref": "#/components/headers/Aurous-Version"
          },
          "X-RateLimit-Limit": {
            "$ref": "#/components/headers/X-RateLimit-Limit"
          },
          "X-RateLimit-Remaining": {
            "$ref": "#/components/headers/X-RateLimit-Remaining"
          },
          "X-RateLimit-Reset": {
            "$ref": "#/components/headers/X-RateLimit-Reset"
          }
        },
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/MethodNotAllowedError"
            },
            "examples": {
              "delete": {
                "summary": "DELETE instead of GET",
                "x-request": {
                  "method": "DELETE"
                },
                "value": {
                  "error": {
                    "type": "invalid_request",
                    "code": "method_not_allowed",
                    "message": "The method must be one of GET, HEAD, OPTIONS; received DELETE.",
                    "param": null,
                    "doc_url": "https://docs.aurous-labs.com/errors#method_not_allowed",
                    "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
                  }
                }
              }
            }
          }
        }
      },
      "GetOrPost": {
        "description": "The route exists for other methods, which `Allow` names.",
        "x-provenance": "A",
        "headers": {
          "Allow": {
            "$ref": "#/components/headers/Allow"
          },
          "Aurous-Request-Id": {
            "$ref": "#/components/headers/Aurous-Request-Id"
          },
          "Aurous-Version": {
            "$ref": "#/components/headers/Aurous-Version"
          },
          "X-RateLimit-Limit": {
            "$ref": "#/components/headers/X-RateLimit-Limit"
          },
          "X-RateLimit-Remaining": {
            "$ref": "#/components/headers/X-RateLimit-Remaining"
          },
          "X-RateLimit-Reset": {
            "$ref": "#/components/headers/X-RateLimit-Reset"
          }
        },
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/MethodNotAllowedError"
            },
            "examples": {
              "delete": {
                "summary": "DELETE instead of GET or POST",
                "x-request": {
                  "method": "DELETE"
                },
                "value": {
                  "error": {
                    "type": "invalid_request",
                    "code": "method_not_allowed",
                    "message": "The method must be one of GET, HEAD, POST, OPTIONS; received DELETE.",
                    "param": null,
                    "doc_url": "https://docs.aurous-labs.com/errors#method_not_allowed",
                    "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
                  }
                }
              }
            }
          }
        }
      },
      "PayloadTooLarge": {
        "description": "The body is larger than 1 MiB, or holds more than 100,000 JSON values.",
        "x-provenance": "A",
        "headers": {
          "Aurous-Request-Id": {
            "$ref": "#/components/headers/Aurous-Request-Id"
          },
          "Aurous-Version": {
            "$ref": "#/components/headers/Aurous-Version"
          },
          "X-RateLimit-Limit": {
            "$ref": "#/components/headers/X-RateLimit-Limit"
          },
          "X-RateLimit-Remaining": {
            "$ref": "#/components/headers/X-RateLimit-Remaining"
          },
          "X-RateLimit-Reset": {
            "$ref": "#/components/headers/X-RateLimit-Reset"
          }
        },
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/PayloadTooLargeError"
            },
            "examples": {
              "twoMebibytes": {
                "summary": "Two MiB of JSON",
                "x-request": {
                  "text": "{}",
                  "padTo": 2097152
                },
                "value": {
                  "error": {
                    "type": "invalid_request",
                    "code": "payload_too_large",
                    "message": "The body must be at most 1,048,576 bytes; received more.",
                    "param": null,
                    "doc_url": "https://docs.aurous-labs.com/errors#payload_too_large",
                    "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
                  }
                }
              }
            }
          }
        }
      },
      "UnsupportedMediaType": {
        "description": "The body is not declared as JSON.",
        "x-provenance": "A",
        "headers": {
          "Aurous-Request-Id": {
            "$ref": "#/components/headers/Aurous-Request-Id"
          },
          "Aurous-Version": {
            "$ref": "#/components/headers/Aurous-Version"
          },
          "X-RateLimit-Limit": {
            "$ref": "#/components/headers/X-RateLimit-Limit"
          },
          "X-RateLimit-Remaining": {
            "$ref": "#/components/headers/X-RateLimit-Remaining"
          },
          "X-RateLimit-Reset": {
            "$ref": "#/components/headers/X-RateLimit-Reset"
          }
        },
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/UnsupportedMediaTypeError"
            },
            "examples": {
              "plainText": {
                "summary": "JSON sent as plain text",
                "x-request": {
                  "headers": {
                    "content-type": "text/plain"
                  },
                  "text": "{}"
                },
                "value": {
                  "error": {
                    "type": "invalid_request",
                    "code": "unsupported_media_type",
                    "message": "The Content-Type must be application/json; received \"text/plain\".",
                    "param": null,
                    "doc_url": "https://docs.aurous-labs.com/errors#unsupported_media_type",
                    "request_id": "req_01M7V41F005VM120CXV1SYVTXH"
                  }
                }
              }
            }
          }
        }
      },
      "TooManyEstimates": {
        "description": "The bucket `estimate_post` of the team is empty.",
        "x-provenance": "P",
        "headers": {
          "Retry-After": {
            "$ref": "#/components/headers/Retry-After"
          },
          "Aurous-Request-Id": {
            "$ref": "#/components/headers/Aurous-Request-Id"
          },
          "Aurous-Version": {
            "$ref": "#/components/headers/Aurous-Version"
          },
          "X-RateLimit-Limit": {
            "$ref": "#/components/headers/X-RateLimit-Limit"
          },
          "X-RateLimit-Remaining": {
            "$ref": "#/components/headers/X-RateLimit-Remaining"
          },
          "X-RateLimit-Reset": {
            "$ref": "#/components/headers/X-RateLimit-Reset"
          }
        },
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/RateLimitError"
            },
            "examples": {
              "burstSpent": {
                "summary": "240 estimates at once, and another",
                "x-request": {
                  "before": [
                    {
                      "times": 240
                    }
                  ]
                },
                "value": {
                  "error": {
                    "type": "rate_limit",
                    "code": "too_many_requests",
                    "message": "Rate limit exceeded for estimate_post. Retry after 1s.",
                    "param": null,
                    "doc_url": "https://docs.aurous-labs.com/errors#too_many_requests",
                    "request_id": "req_01M7V41F00S9KFEV35B8VKPTMM"
                  }
                }
              }
            }
          }
        }
      },
      "TooManyCreations": {
        "description": "The bucket `create_post` of the team is empty.",
        "x-provenance": "P",
        "headers": {
          "Retry-After": {
            "$ref": "#/components/headers/Retry-After"
          },
          "Aurous-Request-Id": {
            "$ref": "#/components/headers/Aurous-Request-Id"
          },
          "Aurous-Version": {
            "$ref": "#/components/headers/Aurous-Version"
          },
          "X-RateLimit-Limit": {
            "$ref": "#/components/headers/X-RateLimit-Limit"
          },
          "X-RateLimit-Remaining": {
            "$ref": "#/components/headers/X-RateLimit-Remaining"
          },
          "X-RateLimit-Reset": {
            "$ref": "#/components/headers/X-RateLimit-Reset"
          }
        },
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/RateLimitError"
            },
            "examples": {
              "burstSpent": {
                "summary": "120 requests at once, and another",
                "x-request": {
                  "before": [
                    {
                      "times": 120
                    }
                  ]
                },
                "value": {
                  "error": {
                    "type": "rate_limit",
                    "code": "too_many_requests",
                    "message": "Rate limit exceeded for create_post. Retry after 1s.",
                    "param": null,
                    "doc_url": "https://docs.aurous-labs.com/errors#too_many_requests",
                    "request_id": "req_01M7V41F00QBYN1WYSMMT7RNAV"
                  }
                }
              }
            }
          }
        }
      },
      "TooManyFiles": {
        "description": "The bucket `files_post` of the team is empty.",
        "x-provenance": "P",
        "headers": {
          "Retry-After": {
            "$ref": "#/components/headers/Retry-After"
          },
          "Aurous-Request-Id": {
            "$ref": "#/components/headers/Aurous-Request-Id"
          },
          "Aurous-Version": {
            "$ref": "#/components/headers/Aurous-Version"
          },
          "X-RateLimit-Limit": {
            "$ref": "#/components/headers/X-RateLimit-Limit"
          },
          "X-RateLimit-Remaining": {
            "$ref": "#/components/headers/X-RateLimit-Remaining"
          },
          "X-RateLimit-Reset": {
            "$ref": "#/components/headers/X-RateLimit-Reset"
          }
        },
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/RateLimitError"
            },
            "examples": {
              "burstSpent": {
                "summary": "60 uploads at once, and another",
                "x-request": {
                  "before": [
                    {
                      "times": 60
                    }
                  ]
                },
                "value": {
                  "error": {
                    "type": "rate_limit",
                    "code": "too_many_requests",
                    "message": "Rate limit exceeded for files_post. Retry after 2s.",
                    "param": null,
                    "doc_url": "https://docs.aurous-labs.com/errors#too_many_requests",
                    "request_id": "req_01M7V41F00BGDMRZ7GZG5RN8N2"
                  }
                }
              }
            }
          }
        }
      },
      "TooManyReads": {
        "description": "The bucket `read_get` of the team is empty.",
        "x-provenance": "P",
        "headers": {
          "Retry-After": {
            "$ref": "#/components/headers/Retry-After"
          },
          "Aurous-Request-Id": {
            "$ref": "#/components/headers/Aurous-Request-Id"
          },
          "Aurous-Version": {
            "$ref": "#/components/headers/Aurous-Version"
          },
          "X-RateLimit-Limit": {
            "$ref": "#/components/headers/X-RateLimit-Limit"
          },
          "X-RateLimit-Remaining": {
            "$ref": "#/components/headers/X-RateLimit-Remaining"
          },
          "X-RateLimit-Reset": {
            "$ref": "#/components/headers/X-RateLimit-Reset"
          }
        },
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/RateLimitError"
            },
            "examples": {
              "burstSpent": {
                "summary": "1200 requests at once, and another",
                "x-request": {
                  "before": [
                    {
                      "times": 1200
                    }
                  ]
                },
                "value": {
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
            }
          }
        }
      },
      "Failed": {
        "description": "The server failed; the request was not at fault.",
        "x-provenance": "P",
        "headers": {
          "Aurous-Request-Id": {
            "$ref": "#/components/headers/Aurous-Request-Id"
          },
          "Aurous-Version": {
            "$ref": "#/components/headers/Aurous-Version"
          },
          "X-RateLimit-Limit": {
            "$ref": "#/components/headers/X-RateLimit-Limit"
          },
          "X-RateLimit-Remaining": {
            "$ref": "#/components/headers/X-RateLimit-Remaining"
          },
          "X-RateLimit-Reset": {
            "$ref": "#/components/headers/X-RateLimit-Reset"
          }
        },
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/ServerError"
            },
            "example": {
              "error": {
                "type": "server_error",
                "code": "internal_error",
                "message": "The server failed; the request was not at fault.",
                "param": null,
                "doc_url": "https://docs.aurous-labs.com/errors#internal_error",
                "request_id": "req_01HXMQ7Z3K8Y2NABCDEFGHJKMN"
              }
            }
          }
        }
      }
    },
    "schemas": {
      "Version": {
        "description": "A version of the API, the date of its release. 2026-09-01 is a sample.",
        "x-provenance": "A",
        "type": "string",
        "pattern": "^\\d{4}-\\d{2}-\\d{2}$",
        "enum": [
          "2026-05-15",
          "2026-09-01"
        ]
      },
      "RequestId": {
        "description": "The id of a request.",
        "x-provenance": "P",
        "type": "string",
        "pattern": "^req_[0-9A-HJKMNP-TV-Z]{26}$"
      },
      "GenerationId": {
        "description": "The id of a generation.",
        "x-provenance": "P",
        "type": "string",
        "pattern": "^img_[0-9A-HJKMNP-TV-Z]{26}$"
      },
      "LoraId": {
        "description": "The id of a LoRA, `lora_` and 24 or 26 characters, or a UUID.",
        "type": "string",
        "pattern": "^(lora_[0-9A-HJKMNP-TV-Z]{24}([0-9A-HJKMNP-TV-Z]{2})?|[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})$"
      },
      "LoraIdOrSlug": {
        "description": "A LoRA by its id, `lora_` and 24 or 26 characters, by its UUID of older days, or by its slug.",
        "type": "string",
        "pattern": "^(lora_[0-9A-HJKMNP-TV-Z]{24}([0-9A-HJKMNP-TV-Z]{2})?|[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}|[a-z0-9]+(-[a-z0-9]+)*)$"
      },
      "CharacterId": {
        "description": "The id of a character, `char_` and 24 or 26 characters, or its UUID of older days.",
        "type": "string",
        "pattern": "^(char_[0-9A-HJKMNP-TV-Z]{24}([0-9A-HJKMNP-TV-Z]{2})?|[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})$"
      },
      "FileId": {
        "description": "The id of a file, `file_` and 24 or 26 characters.",
        "type": "string",
        "pattern": "^file_[0-9A-HJKMNP-TV-Z]{24}([0-9A-HJKMNP-TV-Z]{2})?$"
      },
      "ReferenceImage": {
        "description": "A reference image: the id of a file from `POST /v1/files`, or an https URL that the URL policy allows. What a URL\npoints at is fetched by the server and kept as a file of the team for 24 hours.\n",
        "type": "string",
        "maxLength": 2048,
        "pattern": "^(file_[0-9A-HJKMNP-TV-Z]{24}([0-9A-HJKMNP-TV-Z]{2})?|[Hh][Tt][Tt][Pp][Ss]://\\S+)$"
      },
      "CreateImage": {
        "description": "What is to be generated. The estimate and the run take the same body and judge it in the same way. Lengths count\nUnicode code points.\n\nA value that is given always counts. Where none is given, the default of the style holds, then that of the\nplatform; `denoise_strength` has one only when references or a character are attached.\n\nUse `size`, or `width` and `height`, or neither; and `character_id` or `reference_image_urls`, or neither. That\nfields other than these are refused is assumed.\n",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "prompt"
        ],
        "properties": {
          "prompt": {
            "description": "What the image should show. Whitespace alone, of whatever kind Unicode knows, is refused.",
            "type": "string",
            "minLength": 1,
            "maxLength": 4000,
            "pattern": "[^\\p{White_Space}\\uFEFF]",
            "examples": [
              "A golden sunset over mountains, cinematic lighting, 8k resolution"
            ]
          },
          "negative_prompt": {
            "description": "What the image should not show.",
            "type": "string",
            "minLength": 1,
            "maxLength": 4000,
            "examples": [
              "blurry, low quality, watermark, text"
            ]
          },
          "lora_id": {
            "$ref": "#/components/schemas/LoraIdOrSlug",
            "description": "The style, a LoRA of `GET /v1/loras`. When absent, the platform chooses one that suits the prompt, or none. On\nsample data that is the first LoRA that the team can use, one of whose keywords stands in the prompt, which is\nassumed.\n",
            "examples": [
              "lora_01HXMQ7Z3K8Y2ABCDEFGHJKM"
            ]
          },
          "character_id": {
            "$ref": "#/components/schemas/CharacterId",
            "description": "A character from `POST /v1/characters`, whose reference images anchor the identity. It has to be `ready`: any\nother status gets 400 `character_not_ready`. A character of another team gets the 404 of one that does not\nexist. Not together with `reference_image_urls`, which gets 400 `mutually_exclusive_input`.\n",
            "examples": [
              "char_01HXMQ7Z3K8Y2ABCDEFGHJKM"
            ]
          },
          "width": {
            "description": "Width of each image in pixels, snapped to the nearest multiple of 32; halfway is snapped up. Only with\n`height` (400 `missing_field` without), and not with `size` (400 `parameter_invalid_combination`). That it has\nto be a whole number, and which way halfway goes, is assumed.\n",
            "type": "integer",
            "minimum": 1024,
            "maximum": 4096,
            "default": 1024,
            "examples": [
              2048
            ]
          },
          "height": {
            "description": "Height of each image in pixels, snapped to the nearest multiple of 32; halfway is snapped up. Only with\n`width` (400 `missing_field` without), and not with `size` (400 `parameter_invalid_combination`). That it has\nto be a whole number, and which way halfway goes, is assumed.\n",
            "type": "integer",
            "minimum": 1024,
            "maximum": 4096,
            "default": 1024,
            "examples": [
              2048
            ]
          },
          "steps": {
            "description": "Diffusion steps; more of them bring more detail and take longer. By default the style's, else 11.",
            "type": "integer",
            "minimum": 1,
            "maximum": 100,
            "examples": [
              30
            ]
          },
          "guidance_scale": {
            "description": "How closely the prompt is followed; higher is more literal. By default the style's, else 4.3.",
            "type": "number",
            "minimum": 0.1,
            "maximum": 30,
            "examples": [
              7.5
            ]
          },
          "cfg_rescale": {
            "description": "Dampens the guidance, against burnt and oversaturated images at a high `guidance_scale`. Holds for every\ngeneration, with references or without. By default the style's, else 0.7.\n",
            "type": "number",
            "minimum": 0,
            "maximum": 1,
            "examples": [
              0.7
            ]
          },
          "denoise_strength": {
            "description": "How far an image may depart from the references or the character that are attached. By default the style's,\nelse the character's own for consistency, else 0.6; that the style goes before the character is assumed.\nWithout references and character it is ignored and has no default.\n",
            "type": "number",
            "minimum": 0,
            "maximum": 1,
            "examples": [
              0.6
            ]
          },
          "seed": {
            "description": "Makes a generation reproducible. When absent, the model picks one, which the generation tells once it has\nsucceeded. That it is a whole number which every client can carry is assumed.\n",
            "type": "integer",
            "minimum": -9007199254740991,
            "maximum": 9007199254740991,
            "examples": [
              42
            ]
          },
          "size": {
            "description": "A preset, `<tier>_<ratio>`, instead of `width` and `height` (both get 400 `parameter_invalid_combination`).\nWithout either, an image has 1024×1024 pixels. All tiers cost the same. Both are assumed.\n\nThe pixels are assumed: a tier's square has sides of 2048 or 4096, other ratios keep its area, shrunk in\nproportion where a side would be above 4096, and each side is snapped to 32.\n\n| ratio | 2k | 4k |\n| --- | --- | --- |\n| 1:1 | 2048×2048 | 4096×4096 |\n| 3:2 | 2496×1664 | 4096×2720 |\n| 2:3 | 1664×2496 | 2720×4096 |\n| 4:3 | 2368×1760 | 4096×3072 |\n| 3:4 | 1760×2368 | 3072×4096 |\n| 16:9 | 2720×1536 | 4096×2304 |\n| 9:16 | 1536×2720 | 2304×4096 |\n| 21:9 | 3136×1344 | 4096×1760 |\n",
            "type": "string",
            "enum": [
              "2k_1_1",
              "2k_3_2",
              "2k_2_3",
              "2k_4_3",
              "2k_3_4",
              "2k_16_9",
              "2k_9_16",
              "2k_21_9",
              "4k_1_1",
              "4k_3_2",
              "4k_2_3",
              "4k_4_3",
              "4k_3_4",
              "4k_16_9",
              "4k_9_16",
              "4k_21_9"
            ],
            "examples": [
              "2k_1_1"
            ]
          },
          "count": {
            "description": "How many images to generate.",
            "type": "integer",
            "minimum": 1,
            "maximum": 4,
            "default": 1
          },
          "enhance_prompt": {
            "description": "Has a language model rewrite the prompt by the template of the style. An enhanced generation costs a multiple\nof the base price, see `GET /v1/pricing`.\n",
            "type": "boolean",
            "default": false
          },
          "webhook_url": {
            "description": "Where to send `imageFinished` when the generation completes or fails: an https URL that the URL policy allows.\nIts length and the policy are assumed to be those of reference URLs. A mock that delivers webhooks to\nnamed origins accepts those, and URLs of its own machine, over http, too; it delivers to the named ones only.\n",
            "type": "string",
            "maxLength": 2048,
            "pattern": "^[Hh][Tt][Tt][Pp][Ss]?://\\S+$",
            "examples": [
              "https://your-server.com/webhooks/aurouslabs"
            ]
          },
          "reference_image_urls": {
            "description": "Reference images, which are free. An empty list counts as absent. A file that is unknown or another team's gets 404, a\nstatus that is assumed. Not\ntogether with `character_id`, which gets 400 `mutually_exclusive_input`.\n",
            "type": "array",
            "maxItems": 6,
            "default": [],
            "items": {
              "$ref": "#/components/schemas/ReferenceImage"
            },
            "examples": [
              [
                "file_01HXMQ7Z3K8Y2NABCDEFGHJKMN",
                "https://example.com/ref2.jpg"
              ]
            ]
          }
        },
        "dependentRequired": {
          "width": [
            "height"
          ],
          "height": [
            "width"
          ]
        },
        "dependentSchemas": {
          "size": {
            "additionalProperties": true,
            "properties": {
              "width": {
                "not": {},
                "description": "absent when `size` is given"
              },
              "height": {
                "not": {},
                "description": "absent when `size` is given"
              }
            }
          },
          "character_id": {
            "additionalProperties": true,
            "properties": {
              "reference_image_urls": {
                "not": {
                  "minItems": 1
                },
                "description": "absent or empty when `character_id` is given"
              }
            }
          }
        }
      },
      "Estimate": {
        "description": "What a generation would cost.",
        "x-provenance": "P",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "object",
          "estimated_cost",
          "currency"
        ],
        "properties": {
          "object": {
            "description": "What this is.",
            "type": "string",
            "const": "estimate"
          },
          "estimated_cost": {
            "description": "The total and its parts.",
            "type": "object",
            "additionalProperties": false,
            "required": [
              "amount",
              "breakdown"
            ],
            "properties": {
              "amount": {
                "$ref": "#/components/schemas/Credits",
                "description": "The total."
              },
              "breakdown": {
                "$ref": "#/components/schemas/CostBreakdown"
              }
            }
          },
          "currency": {
            "$ref": "#/components/schemas/Currency"
          }
        }
      },
      "Credits": {
        "description": "An amount of credits with up to four decimal places, which are assumed.",
        "x-provenance": "A",
        "x-money": {
          "unit": "credit"
        },
        "type": "number",
        "minimum": 0
      },
      "Currency": {
        "description": "The unit of amounts.",
        "x-provenance": "P",
        "type": "string",
        "const": "credit"
      },
      "CostBreakdown": {
        "description": "The parts of a cost. `enhance` is there only when the prompt is enhanced.",
        "x-provenance": "P",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "base"
        ],
        "properties": {
          "base": {
            "$ref": "#/components/schemas/Credits",
            "description": "For the images themselves, base price × count."
          },
          "enhance": {
            "$ref": "#/components/schemas/Credits",
            "description": "For enhancing the prompt, base price × count × (multiplier − 1)."
          }
        }
      },
      "Cost": {
        "description": "What a generation costs.",
        "x-provenance": "P",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "amount",
          "currency",
          "breakdown"
        ],
        "properties": {
          "amount": {
            "$ref": "#/components/schemas/Credits",
            "description": "What is held while the generation runs, and what was charged once it has succeeded. That it is 0 when the\ngeneration has ended otherwise is assumed.\n"
          },
          "currency": {
            "$ref": "#/components/schemas/Currency"
          },
          "breakdown": {
            "$ref": "#/components/schemas/CostBreakdown"
          }
        }
      },
      "Generation": {
        "description": "A generation. That every field is always there, with null where there is nothing to tell, is assumed.\n",
        "x-provenance": "P",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "status",
          "prompt",
          "created_at",
          "media_type",
          "negative_prompt",
          "output_urls",
          "reference_image_urls",
          "error_message",
          "duration_ms",
          "cost",
          "width",
          "height",
          "image_count",
          "size_preset",
          "inference_type",
          "cfg_rescale",
          "denoise_strength",
          "seed",
          "character_id",
          "loras",
          "aurous_version",
          "creation_request_id",
          "completed_at"
        ],
        "properties": {
          "id": {
            "$ref": "#/components/schemas/GenerationId"
          },
          "status": {
            "$ref": "#/components/schemas/GenerationStatus"
          },
          "prompt": {
            "description": "The prompt of the request.",
            "type": "string"
          },
          "created_at": {
            "description": "When it was requested.",
            "type": "string",
            "format": "date-time"
          },
          "media_type": {
            "description": "What is generated. The value is assumed.",
            "x-provenance": "A",
            "type": "string",
            "const": "image"
          },
          "negative_prompt": {
            "description": "The negative prompt of the request.",
            "type": [
              "string",
              "null"
            ]
          },
          "output_urls": {
            "description": "Where the images are, one URL for each; empty until the generation has succeeded.",
            "type": "array",
            "items": {
              "type": "string",
              "format": "uri"
            }
          },
          "reference_image_urls": {
            "description": "The references of the request; empty when there were none.",
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "error_message": {
            "description": "Why it did not succeed.",
            "type": [
              "string",
              "null"
            ]
          },
          "duration_ms": {
            "description": "How long it took in milliseconds.",
            "type": [
              "integer",
              "null"
            ],
            "minimum": 0
          },
          "cost": {
            "$ref": "#/components/schemas/Cost"
          },
          "width": {
            "description": "Width of each image in pixels, snapped.",
            "type": "integer",
            "minimum": 1024,
            "maximum": 4096
          },
          "height": {
            "description": "Height of each image in pixels, snapped.",
            "type": "integer",
            "minimum": 1024,
            "maximum": 4096
          },
          "image_count": {
            "description": "How many images were requested.",
            "type": "integer",
            "minimum": 1,
            "maximum": 4
          },
          "size_preset": {
            "description": "The preset, where `size` named one.",
            "type": [
              "string",
              "null"
            ]
          },
          "inference_type": {
            "description": "Whether the images start from the prompt alone or from references or a character, too. The values are assumed.",
            "x-provenance": "A",
            "type": "string",
            "enum": [
              "text_to_image",
              "image_to_image"
            ]
          },
          "cfg_rescale": {
            "description": "The rescale factor that was used.",
            "type": "number",
            "minimum": 0,
            "maximum": 1
          },
          "denoise_strength": {
            "description": "The denoising strength that was used; null without references and character.",
            "type": [
              "number",
              "null"
            ],
            "minimum": 0,
            "maximum": 1
          },
          "seed": {
            "description": "The seed of the request. Where it named none, null at first, and once the generation has succeeded the one\nthat the model picked.\n",
            "type": [
              "integer",
              "null"
            ]
          },
          "character_id": {
            "description": "The character of the request.",
            "type": [
              "string",
              "null"
            ]
          },
          "loras": {
            "description": "The style that was used, named or chosen from the prompt; null when there was none.",
            "type": [
              "array",
              "null"
            ],
            "items": {
              "$ref": "#/components/schemas/UsedLora"
            }
          },
          "aurous_version": {
            "$ref": "#/components/schemas/Version",
            "description": "The version that priced it."
          },
          "creation_request_id": {
            "$ref": "#/components/schemas/RequestId",
            "description": "The id of the request that started it."
          },
          "completed_at": {
            "description": "When it ended, however.",
            "type": [
              "string",
              "null"
            ],
            "format": "date-time"
          }
        }
      },
      "GenerationStatus": {
        "description": "From `pending` over `processing` to one of the others, which are final. `cancelled` and `expired` are the vendor's;\nno route described here leads to them.\n",
        "x-provenance": "P",
        "type": "string",
        "enum": [
          "pending",
          "processing",
          "succeeded",
          "failed",
          "cancelled",
          "expired",
          "moderation_rejected"
        ]
      },
      "UsedLora": {
        "description": "A LoRA that a generation used.",
        "x-provenance": "P",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "name"
        ],
        "properties": {
          "id": {
            "$ref": "#/components/schemas/LoraId"
          },
          "name": {
            "description": "A name for people.",
            "type": "string"
          }
        }
      },
      "ImageEvent": {
        "description": "What a webhook tells.",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "event",
          "data"
        ],
        "properties": {
          "event": {
            "description": "`image.completed` when the generation has succeeded, `image.failed` when it has ended otherwise. That a rejection\nby moderation counts as a failure is assumed.\n",
            "type": "string",
            "enum": [
              "image.completed",
              "image.failed"
            ]
          },
          "data": {
            "$ref": "#/components/schemas/Generation",
            "description": "The generation, as `GET /v1/images/{id}` has it."
          }
        }
      },
      "Lora": {
        "description": "A LoRA, which gives generations a style. A default that is null is the platform's. The names of the defaults other\nthan `default_steps` are assumed.\n",
        "x-provenance": "P",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "name",
          "slug",
          "is_public",
          "default_steps",
          "default_guidance_scale",
          "default_cfg_rescale",
          "default_denoise_strength"
        ],
        "properties": {
          "id": {
            "$ref": "#/components/schemas/LoraId"
          },
          "name": {
            "description": "A name for people.",
            "type": "string"
          },
          "slug": {
            "description": "A name for URLs.",
            "type": "string",
            "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$"
          },
          "is_public": {
            "description": "Whether every team can use it.",
            "type": "boolean"
          },
          "default_steps": {
            "description": "Steps where the request names none.",
            "type": [
              "integer",
              "null"
            ],
            "minimum": 1,
            "maximum": 100
          },
          "default_guidance_scale": {
            "description": "Guidance scale where the request names none.",
            "x-provenance": "A",
            "type": [
              "number",
              "null"
            ],
            "minimum": 0.1,
            "maximum": 30
          },
          "default_cfg_rescale": {
            "description": "Rescale factor where the request names none.",
            "x-provenance": "A",
            "type": [
              "number",
              "null"
            ],
            "minimum": 0,
            "maximum": 1
          },
          "default_denoise_strength": {
            "description": "Denoising strength where the request names none and has references or a character.",
            "x-provenance": "A",
            "type": [
              "number",
              "null"
            ],
            "minimum": 0,
            "maximum": 1
          }
        }
      },
      "LoraList": {
        "description": "The LoRAs that a team can use.",
        "x-provenance": "P",
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/Lora"
        }
      },
      "CreateCharacter": {
        "description": "What a character is made from.",
        "x-provenance": "A",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "name",
          "reference_image_urls"
        ],
        "properties": {
          "name": {
            "description": "A name for people. Whitespace alone is refused.",
            "type": "string",
            "minLength": 1,
            "maxLength": 100,
            "pattern": "[^\\p{White_Space}\\uFEFF]",
            "examples": [
              "Mira"
            ]
          },
          "reference_image_urls": {
            "description": "Images of the character.",
            "type": "array",
            "minItems": 1,
            "maxItems": 6,
            "items": {
              "$ref": "#/components/schemas/ReferenceImage"
            },
            "examples": [
              [
                "file_01HXMQ7Z3K8Y2NABCDEFGHJKMN"
              ]
            ]
          }
        }
      },
      "Character": {
        "description": "A character.",
        "x-provenance": "A",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "name",
          "status",
          "created_at",
          "reference_count"
        ],
        "properties": {
          "id": {
            "$ref": "#/components/schemas/CharacterId"
          },
          "name": {
            "description": "A name for people.",
            "type": "string"
          },
          "status": {
            "$ref": "#/components/schemas/CharacterStatus"
          },
          "created_at": {
            "description": "When it was requested.",
            "type": "string",
            "format": "date-time"
          },
          "reference_count": {
            "description": "How many images it is made from.",
            "type": "integer",
            "minimum": 1,
            "maximum": 6
          }
        }
      },
      "CharacterStatus": {
        "description": "A generation can use a character that is `ready`, and no other.",
        "type": "string",
        "enum": [
          "synthesizing",
          "reviewing",
          "ready",
          "failed"
        ]
      },
      "CharacterList": {
        "description": "The characters of a team.",
        "x-provenance": "A",
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/Character"
        }
      },
      "CreateFile": {
        "description": "A form with an image.",
        "x-provenance": "P",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "file",
          "purpose"
        ],
        "properties": {
          "file": {
            "description": "A PNG, JPEG or WebP image of at most 10 MB and 4096 pixels a side; its bytes tell which, not its name.",
            "type": "string",
            "format": "binary"
          },
          "purpose": {
            "$ref": "#/components/schemas/FilePurpose"
          }
        }
      },
      "FilePurpose": {
        "description": "What the file is for. That it has to be said is assumed.",
        "x-provenance": "P",
        "type": "string",
        "enum": [
          "reference",
          "first_frame",
          "last_frame"
        ]
      },
      "UploadedFile": {
        "description": "A file, which is kept for 24 hours.",
        "x-provenance": "P",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "object",
          "purpose",
          "mime_type",
          "size_bytes",
          "width_px",
          "height_px",
          "url",
          "expires_at"
        ],
        "properties": {
          "id": {
            "$ref": "#/components/schemas/FileId"
          },
          "object": {
            "description": "What this is.",
            "type": "string",
            "const": "file"
          },
          "purpose": {
            "$ref": "#/components/schemas/FilePurpose"
          },
          "mime_type": {
            "description": "The media type of the image.",
            "type": "string",
            "enum": [
              "image/png",
              "image/jpeg",
              "image/webp"
            ]
          },
          "size_bytes": {
            "description": "How many bytes it has.",
            "type": "integer",
            "minimum": 1,
            "maximum": 10000000
          },
          "width_px": {
            "description": "Its width in pixels.",
            "type": "integer",
            "minimum": 1,
            "maximum": 4096
          },
          "height_px": {
            "description": "Its height in pixels.",
            "type": "integer",
            "minimum": 1,
            "maximum": 4096
          },
          "url": {
            "description": "Where it can be read for one hour.",
            "type": "string",
            "format": "uri"
          },
          "expires_at": {
            "description": "From when on its id is unknown.",
            "type": "string",
            "format": "date-time"
          }
        }
      },
      "Pricing": {
        "description": "What things cost by one version of the API.",
        "x-provenance": "P",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "object",
          "version",
          "currency",
          "image"
        ],
        "properties": {
          "object": {
            "description": "What this is.",
            "type": "string",
            "const": "pricing"
          },
          "version": {
            "$ref": "#/components/schemas/Version"
          },
          "currency": {
            "$ref": "#/components/schemas/Currency"
          },
          "image": {
            "description": "What a generation costs.",
            "type": "object",
            "additionalProperties": false,
            "required": [
              "base",
              "enhance_prompt_multiplier",
              "reference_image_per_image"
            ],
            "properties": {
              "base": {
                "$ref": "#/components/schemas/Credits",
                "description": "For each image."
              },
              "enhance_prompt_multiplier": {
                "description": "What an enhanced generation costs, as a multiple of the base price.",
                "type": "number",
                "minimum": 1
              },
              "reference_image_per_image": {
                "$ref": "#/components/schemas/Credits",
                "description": "For each reference and each image."
              }
            }
          }
        }
      },
      "Balance": {
        "description": "The credits of a team.",
        "x-provenance": "P",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "credits",
          "held_credits",
          "available_credits",
          "currency"
        ],
        "properties": {
          "credits": {
            "$ref": "#/components/schemas/Credits",
            "description": "The balance of the team, including what is held."
          },
          "held_credits": {
            "$ref": "#/components/schemas/Credits",
            "description": "What is held for generations that run."
          },
          "available_credits": {
            "$ref": "#/components/schemas/Credits",
            "description": "`credits` − `held_credits`."
          },
          "currency": {
            "$ref": "#/components/schemas/Currency"
          }
        }
      },
      "InvalidRequestError": {
        "description": "The request is invalid.",
        "x-provenance": "P",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "error"
        ],
        "properties": {
          "error": {
            "description": "What is wrong.",
            "type": "object",
            "additionalProperties": false,
            "required": [
              "type",
              "code",
              "message",
              "param",
              "doc_url",
              "request_id"
            ],
            "properties": {
              "type": {
                "description": "The kind of the error.",
                "type": "string",
                "const": "invalid_request"
              },
              "code": {
                "description": "What is wrong.",
                "type": "string",
                "enum": [
                  "invalid_format",
                  "value_out_of_range",
                  "missing_field",
                  "parameter_invalid_combination",
                  "mutually_exclusive_input",
                  "character_not_ready",
                  "unknown_version"
                ]
              },
              "message": {
                "$ref": "#/components/schemas/ErrorMessage"
              },
              "param": {
                "$ref": "#/components/schemas/ErrorParam"
              },
              "doc_url": {
                "$ref": "#/components/schemas/ErrorDocUrl"
              },
              "request_id": {
                "$ref": "#/components/schemas/RequestId"
              }
            }
          }
        }
      },
      "AuthenticationError": {
        "description": "The key does not let the request in.",
        "x-provenance": "P",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "error"
        ],
        "properties": {
          "error": {
            "description": "What is wrong.",
            "type": "object",
            "additionalProperties": false,
            "required": [
              "type",
              "code",
              "message",
              "param",
              "doc_url",
              "request_id"
            ],
            "properties": {
              "type": {
                "description": "The kind of the error.",
                "type": "string",
                "const": "authentication"
              },
              "code": {
                "description": "What is wrong.",
                "type": "string",
                "enum": [
                  "missing_api_key",
                  "invalid_api_key",
                  "revoked_api_key"
                ]
              },
              "message": {
                "$ref": "#/components/schemas/ErrorMessage"
              },
              "param": {
                "$ref": "#/components/schemas/ErrorParam"
              },
              "doc_url": {
                "$ref": "#/components/schemas/ErrorDocUrl"
              },
              "request_id": {
                "$ref": "#/components/schemas/RequestId"
              }
            }
          }
        }
      },
      "BalanceError": {
        "description": "The team has too few credits. The message names those available and those required.",
        "x-provenance": "P",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "error"
        ],
        "properties": {
          "error": {
            "description": "What is wrong.",
            "type": "object",
            "additionalProperties": false,
            "required": [
              "type",
              "code",
              "message",
              "param",
              "doc_url",
              "request_id"
            ],
            "properties": {
              "type": {
                "description": "The kind of the error.",
                "type": "string",
                "const": "invalid_request"
              },
              "code": {
                "description": "What is wrong.",
                "type": "string",
                "const": "balance_too_low"
              },
              "message": {
                "$ref": "#/components/schemas/ErrorMessage"
              },
              "param": {
                "$ref": "#/components/schemas/ErrorParam"
              },
              "doc_url": {
                "$ref": "#/components/schemas/ErrorDocUrl"
              },
              "request_id": {
                "$ref": "#/components/schemas/RequestId"
              }
            }
          }
        }
      },
      "NotFoundError": {
        "description": "No such route, or nothing there that the team may see.",
        "x-provenance": "P",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "error"
        ],
        "properties": {
          "error": {
            "description": "What is wrong.",
            "type": "object",
            "additionalProperties": false,
            "required": [
              "type",
              "code",
              "message",
              "param",
              "doc_url",
              "request_id"
            ],
            "properties": {
              "type": {
                "description": "The kind of the error.",
                "type": "string",
                "const": "not_found"
              },
              "code": {
                "description": "What is wrong.",
                "x-provenance": "A",
                "type": "string",
                "const": "resource_not_found"
              },
              "message": {
                "$ref": "#/components/schemas/ErrorMessage"
              },
              "param": {
                "$ref": "#/components/schemas/ErrorParam"
              },
              "doc_url": {
                "$ref": "#/components/schemas/ErrorDocUrl"
              },
              "request_id": {
                "$ref": "#/components/schemas/RequestId"
              }
            }
          }
        }
      },
      "MethodNotAllowedError": {
        "description": "The route does not take this method.",
        "x-provenance": "A",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "error"
        ],
        "properties": {
          "error": {
            "description": "What is wrong.",
            "type": "object",
            "additionalProperties": false,
            "required": [
              "type",
              "code",
              "message",
              "param",
              "doc_url",
              "request_id"
            ],
            "properties": {
              "type": {
                "description": "The kind of the error.",
                "type": "string",
                "const": "invalid_request"
              },
              "code": {
                "description": "What is wrong.",
                "type": "string",
                "const": "method_not_allowed"
              },
              "message": {
                "$ref": "#/components/schemas/ErrorMessage"
              },
              "param": {
                "$ref": "#/components/schemas/ErrorParam"
              },
              "doc_url": {
                "$ref": "#/components/schemas/ErrorDocUrl"
              },
              "request_id": {
                "$ref": "#/components/schemas/RequestId"
              }
            }
          }
        }
      },
      "ConflictError": {
        "description": "The key of the request is taken.",
        "x-provenance": "P",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "error"
        ],
        "properties": {
          "error": {
            "description": "What is wrong.",
            "type": "object",
            "additionalProperties": false,
            "required": [
              "type",
              "code",
              "message",
              "param",
              "doc_url",
              "request_id"
            ],
            "properties": {
              "type": {
                "description": "The kind of the error.",
                "type": "string",
                "const": "invalid_request"
              },
              "code": {
                "description": "What is wrong.",
                "type": "string",
                "const": "idempotency_key_in_use"
              },
              "message": {
                "$ref": "#/components/schemas/ErrorMessage"
              },
              "param": {
                "$ref": "#/components/schemas/ErrorParam"
              },
              "doc_url": {
                "$ref": "#/components/schemas/ErrorDocUrl"
              },
              "request_id": {
                "$ref": "#/components/schemas/RequestId"
              }
            }
          }
        }
      },
      "PayloadTooLargeError": {
        "description": "The body is too large.",
        "x-provenance": "A",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "error"
        ],
        "properties": {
          "error": {
            "description": "What is wrong.",
            "type": "object",
            "additionalProperties": false,
            "required": [
              "type",
              "code",
              "message",
              "param",
              "doc_url",
              "request_id"
            ],
            "properties": {
              "type": {
                "description": "The kind of the error.",
                "type": "string",
                "const": "invalid_request"
              },
              "code": {
                "description": "What is wrong.",
                "type": "string",
                "const": "payload_too_large"
              },
              "message": {
                "$ref": "#/components/schemas/ErrorMessage"
              },
              "param": {
                "$ref": "#/components/schemas/ErrorParam"
              },
              "doc_url": {
                "$ref": "#/components/schemas/ErrorDocUrl"
              },
              "request_id": {
                "$ref": "#/components/schemas/RequestId"
              }
            }
          }
        }
      },
      "FileTooLargeError": {
        "description": "The body is too large, or no storage is left for the file.",
        "x-provenance": "A",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "error"
        ],
        "properties": {
          "error": {
            "description": "What is wrong.",
            "type": "object",
            "additionalProperties": false,
            "required": [
              "type",
              "code",
              "message",
              "param",
              "doc_url",
              "request_id"
            ],
            "properties": {
              "type": {
                "description": "The kind of the error.",
                "type": "string",
                "const": "invalid_request"
              },
              "code": {
                "description": "What is wrong.",
                "type": "string",
                "enum": [
                  "payload_too_large",
                  "storage_limit_exceeded"
                ]
              },
              "message": {
                "$ref": "#/components/schemas/ErrorMessage"
              },
              "param": {
                "$ref": "#/components/schemas/ErrorParam"
              },
              "doc_url": {
                "$ref": "#/components/schemas/ErrorDocUrl"
              },
              "request_id": {
                "$ref": "#/components/schemas/RequestId"
              }
            }
          }
        }
      },
      "UnsupportedMediaTypeError": {
        "description": "The body is of a media type that the route does not take.",
        "x-provenance": "A",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "error"
        ],
        "properties": {
          "error": {
            "description": "What is wrong.",
            "type": "object",
            "additionalProperties": false,
            "required": [
              "type",
              "code",
              "message",
              "param",
              "doc_url",
              "request_id"
            ],
            "properties": {
              "type": {
                "description": "The kind of the error.",
                "type": "string",
                "const": "invalid_request"
              },
              "code": {
                "description": "What is wrong.",
                "type": "string",
                "const": "unsupported_media_type"
              },
              "message": {
                "$ref": "#/components/schemas/ErrorMessage"
              },
              "param": {
                "$ref": "#/components/schemas/ErrorParam"
              },
              "doc_url": {
                "$ref": "#/components/schemas/ErrorDocUrl"
              },
              "request_id": {
                "$ref": "#/components/schemas/RequestId"
              }
            }
          }
        }
      },
      "RateLimitError": {
        "description": "Too many requests of one class. The message names the class and the seconds to wait.",
        "x-provenance": "P",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "error"
        ],
        "properties": {
          "error": {
            "description": "What is wrong.",
            "type": "object",
            "additionalProperties": false,
            "required": [
              "type",
              "code",
              "message",
              "param",
              "doc_url",
              "request_id"
            ],
            "properties": {
              "type": {
                "description": "The kind of the error.",
                "type": "string",
                "const": "rate_limit"
              },
              "code": {
                "description": "What is wrong.",
                "type": "string",
                "const": "too_many_requests"
              },
              "message": {
                "$ref": "#/components/schemas/ErrorMessage"
              },
              "param": {
                "$ref": "#/components/schemas/ErrorParam"
              },
              "doc_url": {
                "$ref": "#/components/schemas/ErrorDocUrl"
              },
              "request_id": {
                "$ref": "#/components/schemas/RequestId"
              }
            }
          }
        }
      },
      "ServerError": {
        "description": "The server failed, or cannot name a price.",
        "x-provenance": "P",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "error"
        ],
        "properties": {
          "error": {
            "description": "What is wrong.",
            "type": "object",
            "additionalProperties": false,
            "required": [
              "type",
              "code",
              "message",
              "param",
              "doc_url",
              "request_id"
            ],
            "properties": {
              "type": {
                "description": "The kind of the error.",
                "type": "string",
                "const": "server_error"
              },
              "code": {
                "description": "What is wrong.",
                "x-provenance": "A",
                "type": "string",
                "const": "internal_error"
              },
              "message": {
                "$ref": "#/components/schemas/ErrorMessage"
              },
              "param": {
                "$ref": "#/components/schemas/ErrorParam"
              },
              "doc_url": {
                "$ref": "#/components/schemas/ErrorDocUrl"
              },
              "request_id": {
                "$ref": "#/components/schemas/RequestId"
              }
            }
          }
        }
      },
      "ErrorMessage": {
        "description": "One sentence that says what must be sent and what was received.",
        "x-provenance": "P",
        "type": "string"
      },
      "ErrorParam": {
        "description": "The field or header that is at fault, dotted where it is nested (`reference_image_urls.0`, which is assumed); null when\nit is none in particular.\n",
        "x-provenance": "P",
        "type": [
          "string",
          "null"
        ]
      },
      "ErrorDocUrl": {
        "description": "A page about the code. The address is assumed.",
        "x-provenance": "A",
        "type": "string",
        "format": "uri"
      }
    }
  },
  "x-faults": {
    "x-provenance": "A",
    "state": {
      "requestId": "string"
    },
    "answer": {
      "error": {
        "type": "$fault#/labels/type",
        "code": "$fault#/code",
        "message": "$fault#/message",
        "param": {
          "$first": [
            "$fault#/field",
            null
          ]
        },
        "doc_url": "https://docs.aurous-labs.com/errors#{$fault#/code}",
        "request_id": "$state.requestId"
      }
    },
    "steps": [
      {
        "fault": "unknown-route",
        "status": 404,
        "code": "resource_not_found",
        "labels": {
          "type": "not_found"
        }
      },
      {
        "fault": "unknown-method",
        "status": 405,
        "code": "method_not_allowed",
        "labels": {
          "type": "invalid_request"
        }
      },
      [
        {
          "fault": "unauthenticated",
          "keyword": "missing-key",
          "status": 401,
          "code": "missing_api_key",
          "labels": {
            "type": "authentication"
          }
        },
        {
          "fault": "unauthenticated",
          "keyword": "revoked-key",
          "status": 401,
          "code": "revoked_api_key",
          "labels": {
            "type": "authentication"
          }
        },
        {
          "fault": "unauthenticated",
          "status": 401,
          "code": "invalid_api_key",
          "labels": {
            "type": "authentication"
          }
        }
      ],
      {
        "fault": "invalid",
        "location": "header",
        "at": "/Aurous-Version",
        "keyword": "pattern",
        "status": 400,
        "code": "invalid_format",
        "labels": {
          "type": "invalid_request"
        }
      },
      {
        "fault": "invalid",
        "location": "header",
        "at": "/Aurous-Version",
        "status": 400,
        "code": "unknown_version",
        "labels": {
          "type": "invalid_request"
        }
      },
      {
        "fault": "rate-limited",
        "status": 429,
        "code": "too_many_requests",
        "labels": {
          "type": "rate_limit"
        }
      },
      {
        "fault": "media-type",
        "status": 415,
        "code": "unsupported_media_type",
        "labels": {
          "type": "invalid_request"
        }
      },
      {
        "fault": "too-large",
        "status": 413,
        "code": "payload_too_large",
        "labels": {
          "type": "invalid_request"
        }
      },
      {
        "fault": [
          "empty",
          "malformed"
        ],
        "status": 400,
        "code": "invalid_format",
        "labels": {
          "type": "invalid_request"
        }
      },
      [
        {
          "fault": "invalid",
          "location": "body",
          "keyword": "required",
          "status": 400,
          "code": "missing_field",
          "labels": {
            "type": "invalid_request"
          }
        },
        {
          "fault": "invalid",
          "location": "body",
          "keyword": [
            "minimum",
            "maximum",
            "minLength",
            "minItems",
            "maxItems"
          ],
          "status": 400,
          "code": "value_out_of_range",
          "labels": {
            "type": "invalid_request"
          }
        },
        {
          "fault": "invalid",
          "location": "body",
          "at": [
            "/prompt",
            "/negative_prompt",
            "/name"
          ],
          "keyword": "maxLength",
          "status": 400,
          "code": "value_out_of_range",
          "labels": {
            "type": "invalid_request"
          }
        },
        {
          "fault": "invalid",
          "location": "body",
          "keyword": [
            "type",
            "enum",
            "pattern",
            "format",
            "maxLength",
            "additionalProperties"
          ],
          "status": 400,
          "code": "invalid_format",
          "labels": {
            "type": "invalid_request"
          }
        }
      ],
      {
        "fault": "invalid",
        "location": "body",
        "at": [
          "/width",
          "/height"
        ],
        "keyword": "not",
        "status": 400,
        "code": "parameter_invalid_combination",
        "labels": {
          "type": "invalid_request"
        }
      },
      {
        "fault": "invalid",
        "location": "body",
        "keyword": "dependentRequired",
        "status": 400,
        "code": "missing_field",
        "labels": {
          "type": "invalid_request"
        }
      },
      {
        "fault": "invalid",
        "location": "body",
        "at": "/reference_image_urls",
        "keyword": "not",
        "status": 400,
        "code": "mutually_exclusive_input",
        "labels": {
          "type": "invalid_request"
        }
      },
      {
        "fault": "invalid",
        "location": "header",
        "at": "/Idempotency-Key",
        "status": 400,
        "code": "value_out_of_range",
        "labels": {
          "type": "invalid_request"
        }
      },
      {
        "fault": "invalid",
        "status": 400,
        "code": "invalid_format",
        "labels": {
          "type": "invalid_request"
        }
      },
      {
        "fault": "refused-url",
        "status": 400,
        "code": "invalid_format",
        "labels": {
          "type": "invalid_request"
        }
      },
      {
        "fault": "not-found",
        "keyword": "lora",
        "status": 404,
        "code": "resource_not_found",
        "labels": {
          "type": "not_found"
        }
      },
      [
        {
          "fault": "not-found",
          "keyword": "character",
          "status": 404,
          "code": "resource_not_found",
          "labels": {
            "type": "not_found"
          }
        },
        {
          "fault": "not-ready",
          "status": 400,
          "code": "character_not_ready",
          "labels": {
            "type": "invalid_request"
          }
        }
      ],
      {
        "fault": "not-found",
        "keyword": "file",
        "status": 404,
        "code": "resource_not_found",
        "labels": {
          "type": "not_found"
        }
      },
      {
        "fault": "not-found",
        "status": 404,
        "code": "resource_not_found",
        "labels": {
          "type": "not_found"
        }
      },
      [
        {
          "fault": "conflict",
          "keyword": "in-flight",
          "status": 409,
          "code": "idempotency_key_in_use",
          "labels": {
            "type": "invalid_request"
          }
        },
        {
          "fault": "conflict",
          "status": 409,
          "code": "idempotency_key_in_use",
          "labels": {
            "type": "invalid_request"
          }
        }
      ],
      {
        "fault": "insufficient-balance",
        "status": 402,
        "code": "balance_too_low",
        "labels": {
          "type": "invalid_request"
        }
      },
      {
        "fault": [
          "unpriced",
          "internal"
        ],
        "status": 500,
        "code": "internal_error",
        "labels": {
          "type": "server_error"
        }
      }
    ]
  }
}
