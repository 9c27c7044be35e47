// Written by `pnpm generate` from openapi/x-router/; change it there.

/** The document as it is served; our own extensions included. */
export const document: Readonly<Record<string, unknown>> = {
  "openapi": "3.1.0",
  "jsonSchemaDialect": "https://spec.openapis.org/oas/3.1/dialect/base",
  "info": {
    "title": "x-router",
    "version": "1.2.0",
    "summary": "Images and chats paid per request by x402; ask the price first, free of charge.",
    "description": "The contract of x-router's routes, written by hand from the vendor's public pages. Outlay is not\naffiliated with x-router. Prices marked `sample` in the price list are illustrative.\n\nEverything that the vendor's page does not state has `x-provenance`: `P` for another public page of the\nvendor, `A` for our assumption. A mark on a part applies to everything in it.\n\nBeside the responses of its operations, a server answers `OPTIONS` with 204 and the methods of the path, and may\nreject an incomplete HTTP request before it knows the route: 400 without a body for malformed HTTP, 408 for a\nrequest that does not arrive in time, 431 for headers that are too large.\n\n## Payment\n\n`POST /v1/images/generate` and `POST /v1/chat/completions` are paid by x402, scheme `exact`: USDC by an EIP-3009\nauthorization that is signed as EIP-712 typed data (P). The order is route, body, payment: an invalid body gets 400\nbefore a payment is requested (P). Without a payment the answer is 402, which says what to pay in both versions of\nx402 at once: version 1 in the body, version 2 in the header `PAYMENT-REQUIRED`. The client answers with `X-PAYMENT`\n(version 1) or `PAYMENT-SIGNATURE` (version 2); of both, the latter counts (A). The good answer has the receipt in\n`X-PAYMENT-RESPONSE` and in `PAYMENT-RESPONSE`.\n\nThe amount is the estimate of the same body, to the atomic unit, a millionth of a USDC (S). A payment must be\nfor exactly that amount; a payment for another body is invalid. It is verified in this order (A), and each fault has a\ncode of x402 and gets a new 402: version, scheme, network, asset, recipient, amount, `validAfter`, `validBefore`,\nsignature, nonce. A payment that cannot be parsed gets 400. Signatures of contract wallets (ERC-1271, ERC-6492) need a\nchain to be verified; they are rejected (A).\n\nThe actual cost is known after the run. It is at most the payment, and the rest is refunded (S). The price list states the\nactual rates as `actual` (A). A failed run is refunded in full (A). The vendor does not publish how it shows a refund: a\nmock keeps a ledger of its own beside the routes (A).\n",
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
      "url": "https://api.x-router.ai",
      "description": "The vendor's server."
    }
  ],
  "security": [],
  "tags": [
    {
      "name": "images",
      "description": "Prices and models of image generation, and the generation itself."
    },
    {
      "name": "chat",
      "description": "Prices and models of chats, and the chats themselves."
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
        "summary": "Estimate the cost of an image generation",
        "description": "Prices the request without running it. Free, no payment needed. The same request always gets the same\nanswer, and a request that is refused here is refused by the generation too. The estimate is the most\nthat the run can cost: it is what a payment asks for, and whatever the run does not use is refunded.\n",
        "requestBody": {
          "required": true,
          "x-provenance": "A",
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/ImageEstimateRequest"
              },
              "examples": {
                "standard": {
                  "summary": "One image of 1024×1024 pixels",
                  "value": {
                    "model": "flux-schnell",
                    "width": 1024,
                    "height": 1024,
                    "numberResults": 1
                  }
                },
                "defaults": {
                  "summary": "Every field has a default",
                  "value": {}
                },
                "highResolution": {
                  "summary": "Four times the pixels",
                  "value": {
                    "model": "flux-schnell",
                    "width": 2048,
                    "height": 2048,
                    "numberResults": 1
                  }
                },
                "fourImages": {
                  "summary": "Four images at once",
                  "value": {
                    "model": "sdxl-realvis-v4",
                    "width": 1024,
                    "height": 1024,
                    "numberResults": 4
                  }
                },
                "roundedOnce": {
                  "summary": "Four small images, rounded up once and on the total",
                  "value": {
                    "width": 512,
                    "height": 512,
                    "numberResults": 4
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The most that the run can cost.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ImageEstimate"
                },
                "examples": {
                  "standard": {
                    "summary": "One image of 1024×1024 pixels",
                    "value": {
                      "model": "flux-schnell",
                      "dimensions": "1024×1024",
                      "number_of_images": 1,
                      "estimatedCost": {
                        "usd": "0.006955",
                        "note": "Maximum upfront charge. Any difference from actual cost is automatically refunded."
                      }
                    }
                  },
                  "defaults": {
                    "summary": "Every field has a default",
                    "value": {
                      "model": "flux-schnell",
                      "dimensions": "1024×1024",
                      "number_of_images": 1,
                      "estimatedCost": {
                        "usd": "0.006955",
                        "note": "Maximum upfront charge. Any difference from actual cost is automatically refunded."
                      }
                    }
                  },
                  "highResolution": {
                    "summary": "Four times the pixels",
                    "x-provenance": "A",
                    "value": {
                      "model": "flux-schnell",
                      "dimensions": "2048×2048",
                      "number_of_images": 1,
                      "estimatedCost": {
                        "usd": "0.027820",
                        "note": "Maximum upfront charge. Any difference from actual cost is automatically refunded."
                      }
                    }
                  },
                  "fourImages": {
                    "summary": "Four images at once",
                    "x-provenance": "A",
                    "value": {
                      "model": "sdxl-realvis-v4",
                      "dimensions": "1024×1024",
                      "number_of_images": 4,
                      "estimatedCost": {
                        "usd": "0.010400",
                        "note": "Maximum upfront charge. Any difference from actual cost is automatically refunded."
                      }
                    }
                  },
                  "roundedOnce": {
                    "summary": "Four small images, rounded up once and on the total",
                    "x-provenance": "A",
                    "value": {
                      "model": "flux-schnell",
                      "dimensions": "512×512",
                      "number_of_images": 4,
                      "estimatedCost": {
                        "usd": "0.006955",
                        "note": "Maximum upfront charge. Any difference from actual cost is automatically refunded."
                      }
                    }
                  }
                }
              }
            },
            "x-answer": {
              "model": "$request.body#/model",
              "dimensions": "{$request.body#/width}×{$request.body#/height}",
              "number_of_images": "$request.body#/numberResults",
              "estimatedCost": {
                "usd": {
                  "$decimal": "$total"
                },
                "note": "Maximum upfront charge. Any difference from actual cost is automatically refunded."
              }
            }
          },
          "400": {
            "description": "The request is invalid. Dimensions are checked first, then the model, then the rest.",
            "x-provenance": "A",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/InvalidRequestError"
                },
                "examples": {
                  "widthNotAMultipleOf64": {
                    "summary": "A width that is not a multiple of 64",
                    "x-request": {
                      "body": {
                        "width": 1000
                      }
                    },
                    "value": {
                      "error": "INVALID_DIMENSIONS",
                      "message": "`width` must be a multiple of 64 from 128 to 2048; received 1000."
                    }
                  },
                  "heightTooSmall": {
                    "summary": "A height below the smallest",
                    "x-request": {
                      "body": {
                        "height": 64
                      }
                    },
                    "value": {
                      "error": "INVALID_DIMENSIONS",
                      "message": "`height` must be a multiple of 64 from 128 to 2048; received 64."
                    }
                  },
                  "unknownModel": {
                    "summary": "A model that is not offered",
                    "x-request": {
                      "body": {
                        "model": "nope"
                      }
                    },
                    "value": {
                      "error": "INVALID_MODEL",
                      "message": "`model` must be one of \"flux-schnell\", \"flux-dev\", \"sdxl-realvis-v4\", \"sd15-dreamshaper-v8\"; received \"nope\"."
                    }
                  },
                  "tooManyImages": {
                    "summary": "More than four images",
                    "x-provenance": "A",
                    "x-request": {
                      "body": {
                        "numberResults": 5
                      }
                    },
                    "value": {
                      "error": "INVALID_REQUEST",
                      "message": "`numberResults` must be an integer from 1 to 4; received 5."
                    }
                  },
                  "unknownField": {
                    "summary": "A field that the request does not have",
                    "x-provenance": "A",
                    "x-request": {
                      "body": {
                        "prompt": "a capybara"
                      }
                    },
                    "value": {
                      "error": "INVALID_REQUEST",
                      "message": "`prompt` is not a known field. Known fields: `model`, `width`, `height`, `numberResults`."
                    }
                  },
                  "notAnObject": {
                    "summary": "A body that is not an object",
                    "x-provenance": "A",
                    "x-request": {
                      "body": []
                    },
                    "value": {
                      "error": "INVALID_REQUEST",
                      "message": "The body must be an object; received []."
                    }
                  },
                  "malformedJson": {
                    "summary": "A body that is not JSON",
                    "x-provenance": "A",
                    "x-request": {
                      "text": "{\"width\": 1024"
                    },
                    "value": {
                      "error": "INVALID_REQUEST",
                      "message": "The body could not be parsed as JSON. Check that it is one JSON value in UTF-8."
                    }
                  },
                  "emptyBody": {
                    "summary": "No body at all",
                    "x-provenance": "A",
                    "x-request": {
                      "text": ""
                    },
                    "value": {
                      "error": "INVALID_REQUEST",
                      "message": "The body is empty. Send one JSON value in UTF-8."
                    }
                  },
                  "noBody": {
                    "summary": "No body and no media type",
                    "x-provenance": "A",
                    "x-request": {},
                    "value": {
                      "error": "INVALID_REQUEST",
                      "message": "The body is empty. Send one JSON value in UTF-8."
                    }
                  },
                  "dimensionsFirst": {
                    "summary": "Several faults; the dimensions are named",
                    "x-provenance": "A",
                    "x-request": {
                      "body": {
                        "model": "nope",
                        "width": 1,
                        "numberResults": 9
                      }
                    },
                    "value": {
                      "error": "INVALID_DIMENSIONS",
                      "message": "`width` must be a multiple of 64 from 128 to 2048; received 1."
                    }
                  }
                }
              }
            }
          },
          "404": {
            "description": "No such route. A trailing slash makes another route.",
            "x-provenance": "A",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/NotFoundError"
                },
                "examples": {
                  "trailingSlash": {
                    "summary": "A trailing slash",
                    "x-request": {
                      "path": "/v1/images/estimate/",
                      "body": {}
                    },
                    "value": {
                      "error": "NOT_FOUND",
                      "message": "There is no route /v1/images/estimate/; see the paths of the document."
                    }
                  }
                }
              }
            }
          },
          "405": {
            "description": "The route exists for another method, which `Allow` names.",
            "x-provenance": "A",
            "headers": {
              "Allow": {
                "$ref": "#/components/headers/Allow"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/MethodNotAllowedError"
                },
                "examples": {
                  "get": {
                    "summary": "GET instead of POST",
                    "x-request": {
                      "method": "GET"
                    },
                    "value": {
                      "error": "METHOD_NOT_ALLOWED",
                      "message": "The method must be one of POST, OPTIONS; received GET."
                    }
                  }
                }
              }
            }
          },
          "413": {
            "description": "The body is larger than 1 MiB, or holds more than 100,000 JSON values.",
            "x-provenance": "A",
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
                      "error": "PAYLOAD_TOO_LARGE",
                      "message": "The body must be at most 1,048,576 bytes; received more."
                    }
                  }
                }
              }
            }
          },
          "415": {
            "description": "The body is not declared as JSON.",
            "x-provenance": "A",
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
                      "error": "UNSUPPORTED_MEDIA_TYPE",
                      "message": "The Content-Type must be application/json; received \"text/plain\"."
                    }
                  }
                }
              }
            }
          },
          "500": {
            "description": "The server cannot name a price.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/EstimateError"
                },
                "examples": {
                  "modelWithoutRate": {
                    "summary": "A listed model that the server's price list does not rate",
                    "x-provenance": "A",
                    "x-request": {
                      "body": {
                        "model": "flux-dev"
                      }
                    },
                    "x-price-list": {
                      "without": {
                        "table": "image",
                        "match": {
                          "model": "flux-dev"
                        }
                      }
                    },
                    "value": {
                      "error": "ESTIMATE_ERROR",
                      "message": "The price list 2026-11-01 has no rate \"image\" for model \"flux-dev\"."
                    }
                  }
                }
              }
            }
          }
        },
        "x-pricing": {
          "x-provenance": "A",
          "kind": "maximum",
          "charges": [
            {
              "id": "image",
              "type": "output",
              "metric": "pixel",
              "quantity": {
                "product": [
                  {
                    "pixels": [
                      "$request.body#/width",
                      "$request.body#/height"
                    ]
                  },
                  "$request.body#/numberResults"
                ]
              },
              "chargeModel": "per-unit",
              "rate": {
                "table": "image",
                "by": {
                  "model": "$request.body#/model"
                }
              }
            }
          ]
        }
      }
    },
    "/v1/images/generate": {
      "post": {
        "operationId": "generateImage",
        "tags": [
          "images"
        ],
        "summary": "Generate images, paid by x402",
        "description": "Makes images from a text, for a payment of what `POST /v1/images/estimate` says of the same fields. See Payment.\nThe same `seed` gives the same pictures in the same size (A). On sample data the prompt `a prompt that fails`, just\nthat, letter for letter, is paid, fails and is refunded whole (A).\n",
        "parameters": [
          {
            "$ref": "#/components/parameters/XPayment"
          },
          {
            "$ref": "#/components/parameters/PaymentSignature"
          }
        ],
        "requestBody": {
          "required": true,
          "x-provenance": "P",
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/ImageGenerationRequest"
              },
              "examples": {
                "standard": {
                  "summary": "One image of 1024×1024 pixels",
                  "value": {
                    "prompt": "a beautiful landscape at sunset, highly detailed",
                    "model": "flux-schnell",
                    "width": 1024,
                    "height": 1024,
                    "numberResults": 1
                  }
                },
                "promptAlone": {
                  "summary": "A prompt alone; every other field has a default",
                  "value": {
                    "prompt": "a capybara"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The images, and the receipt of the payment.",
            "x-provenance": "P",
            "headers": {
              "X-PAYMENT-RESPONSE": {
                "$ref": "#/components/headers/X-PAYMENT-RESPONSE"
              },
              "PAYMENT-RESPONSE": {
                "$ref": "#/components/headers/PAYMENT-RESPONSE"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ImageGeneration"
                },
                "examples": {
                  "paidByVersionOne": {
                    "summary": "Paid by x402 version 1",
                    "x-request": {
                      "headers": {
                        "X-PAYMENT": "eyJ4NDAyVmVyc2lvbiI6MSwic2NoZW1lIjoiZXhhY3QiLCJuZXR3b3JrIjoiYmFzZS1zZXBvbGlhIiwicGF5bG9hZCI6eyJzaWduYXR1cmUiOiIweGQzOTRhYzViNjgyMWM0YmUwNmRmMTkzNWY0MzM1ZWEwMmU5YTJkYTI1ZTJlYzU0OGYxNjJmZmMwODMxM2FiNjQwNGNhZjllMjU0NGYwNzMxYTdmMzUwMjE5Y2QwNTZiMDU4ZmU5ZDc5NjhmMzhjZjQ5MmY1NzliZGNmMTk0ZWI4MWMiLCJhdXRob3JpemF0aW9uIjp7ImZyb20iOiIweDNkQ2I5YjkzMWI1ZjVlNDViRDczNENGQzMxQWI3MDhEOTE2QzM2ODkiLCJ0byI6IjB4MDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwZEVhRCIsInZhbHVlIjoiNjk1NSIsInZhbGlkQWZ0ZXIiOiIwIiwidmFsaWRCZWZvcmUiOiI0MTAyNDQ0ODAwIiwibm9uY2UiOiIweDBlNGM5NTRjM2M0MzY4OGMyMzgzM2NmOTI3OWY2MDZiYWFkNTBlNmVjMGYzNzM0ZGQwMTMwN2RkZmZhYjRhMGIifX19"
                      },
                      "body": {
                        "prompt": "a capybara",
                        "seed": 7
                      },
                      "before": [
                        {
                          "body": {
                            "prompt": "a capybara",
                            "seed": 7
                          }
                        }
                      ]
                    },
                    "value": {
                      "images": [
                        {
                          "url": "https://api.x-router.ai/_outlay/x-router/images/bf1f7660a210233c4aafaac25a549b02/8dead6d9-f2ca-48db-ae63-03150ba1dd29.png",
                          "uuid": "8dead6d9-f2ca-48db-ae63-03150ba1dd29"
                        }
                      ],
                      "model": "flux-schnell"
                    }
                  },
                  "paidByVersionTwo": {
                    "summary": "Two small images, paid by x402 version 2",
                    "x-request": {
                      "headers": {
                        "PAYMENT-SIGNATURE": "eyJ4NDAyVmVyc2lvbiI6MiwiYWNjZXB0ZWQiOnsic2NoZW1lIjoiZXhhY3QiLCJuZXR3b3JrIjoiZWlwMTU1Ojg0NTMyIiwiYW1vdW50IjoiNjUwIiwiYXNzZXQiOiIweDAzNkNiRDUzODQyYzU0MjY2MzRlNzkyOTU0MWVDMjMxOGYzZENGN2UiLCJwYXlUbyI6IjB4MDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwZEVhRCIsIm1heFRpbWVvdXRTZWNvbmRzIjoxMjAsImV4dHJhIjp7Im5hbWUiOiJVU0RDIiwidmVyc2lvbiI6IjIifX0sInBheWxvYWQiOnsic2lnbmF0dXJlIjoiMHgyMjlhMmE3MjllNDQyYmUwM2UyNzcwOGUwMGJiYzY3YjM3ZGFmYmJjYTFiNjcyYzllMWJjOTE1MjA3Y2U1N2FjMzQwY2Y2YzAzODIzOTJkZTdiNjlkYmExZTk5ZTYxOGViOThlZjU2NTcwY2I0OWE2YjhjNjhhNGUzYTM3OTU3OTFjIiwiYXV0aG9yaXphdGlvbiI6eyJmcm9tIjoiMHgzZENiOWI5MzFiNWY1ZTQ1YkQ3MzRDRkMzMUFiNzA4RDkxNkMzNjg5IiwidG8iOiIweDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMGRFYUQiLCJ2YWx1ZSI6IjY1MCIsInZhbGlkQWZ0ZXIiOiIwIiwidmFsaWRCZWZvcmUiOiI0MTAyNDQ0ODAwIiwibm9uY2UiOiIweGMyNmRjOGNjZmM2YzE0ZjhlZGNlMzE0YTNlNWQwMGY0NmJhMWMyYTI5YjQxMWI1OTVlYWZjYzVjYjcxN2YwZjIifX19"
                      },
                      "body": {
                        "prompt": "a capybara",
                        "model": "sd15-dreamshaper-v8",
                        "width": 512,
                        "height": 512,
                        "numberResults": 2,
                        "steps": 20,
                        "guidance": 7.5,
                        "negativePrompt": "blurry"
                      },
                      "before": [
                        {
                          "body": {
                            "prompt": "a capybara",
                            "model": "sd15-dreamshaper-v8",
                            "width": 512,
                            "height": 512,
                            "numberResults": 2,
                            "steps": 20,
                            "guidance": 7.5,
                            "negativePrompt": "blurry"
                          }
                        }
                      ]
                    },
                    "value": {
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
                  }
                }
              }
            }
          },
          "400": {
            "description": "The request is invalid, or its payment cannot be read. Dimensions are checked first, then the model, then the rest,\nand the payment last.\n",
            "x-provenance": "P",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/PaidRequestError"
                },
                "examples": {
                  "widthNotAMultipleOf64": {
                    "summary": "A width that is not a multiple of 64, refused before any payment",
                    "x-request": {
                      "body": {
                        "prompt": "a capybara",
                        "width": 1000
                      }
                    },
                    "value": {
                      "error": "INVALID_DIMENSIONS",
                      "message": "`width` must be a multiple of 64 from 128 to 2048; received 1000."
                    }
                  },
                  "modelNotOffered": {
                    "summary": "A model that is not offered",
                    "x-request": {
                      "body": {
                        "prompt": "a capybara",
                        "model": "nope"
                      }
                    },
                    "value": {
                      "error": "INVALID_MODEL",
                      "message": "`model` must be one of \"flux-schnell\", \"flux-dev\", \"sdxl-realvis-v4\", \"sd15-dreamshaper-v8\"; received \"nope\"."
                    }
                  },
                  "noPrompt": {
                    "summary": "No prompt",
                    "x-request": {
                      "body": {}
                    },
                    "value": {
                      "error": "INVALID_REQUEST",
                      "message": "`prompt` is required; it must be a string of 2 to 3,000 characters."
                    }
                  },
                  "stepsOfAModelWithout": {
                    "summary": "Steps for a model that takes none",
                    "x-request": {
                      "body": {
                        "prompt": "a capybara",
                        "steps": 4
                      }
                    },
                    "value": {
                      "error": "INVALID_REQUEST",
                      "message": "`steps` must be absent for the model flux-schnell, which has supportsSteps false; received 4."
                    }
                  },
                  "malformedPayment": {
                    "summary": "A payment that is not base64",
                    "x-provenance": "A",
                    "x-request": {
                      "headers": {
                        "X-PAYMENT": "%%%"
                      },
                      "body": {
                        "prompt": "a capybara"
                      }
                    },
                    "value": {
                      "error": "INVALID_PAYMENT",
                      "message": "X-PAYMENT must be a JSON object in Base64; received text that is not Base64."
                    }
                  }
                }
              }
            }
          },
          "402": {
            "description": "No payment, or one that does not hold: `error` says why in the words of x402, and `accepts` what to pay. The same\nstands in `PAYMENT-REQUIRED` for version 2.\n",
            "x-provenance": "P",
            "headers": {
              "PAYMENT-REQUIRED": {
                "$ref": "#/components/headers/PAYMENT-REQUIRED"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/PaymentRequired"
                },
                "examples": {
                  "standard": {
                    "summary": "One image of 1024×1024 pixels, not paid",
                    "value": {
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
                  "promptAlone": {
                    "summary": "Not paid; every other field has its default",
                    "value": {
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
                  "forAnotherBody": {
                    "summary": "A payment of what a smaller image costs",
                    "x-provenance": "A",
                    "x-request": {
                      "headers": {
                        "X-PAYMENT": "eyJ4NDAyVmVyc2lvbiI6MSwic2NoZW1lIjoiZXhhY3QiLCJuZXR3b3JrIjoiYmFzZS1zZXBvbGlhIiwicGF5bG9hZCI6eyJzaWduYXR1cmUiOiIweDViMzFjNzZkZGViYmFlMDRlY2E2ZDhkYjVjMjJiMmFlMjE3ZjA1ZmU3MDY2MDM3MTYyNGZmNmRlNDk5MjQ2YmQzMjRiOTQwN2E5NGMwOTU1ZGNlY2E4YWJjZmZkMDY3ZGExN2E3MGU3MzI1MTUzOGMzYTNjZGUxMGRjOWJkZDIwMWMiLCJhdXRob3JpemF0aW9uIjp7ImZyb20iOiIweDNkQ2I5YjkzMWI1ZjVlNDViRDczNENGQzMxQWI3MDhEOTE2QzM2ODkiLCJ0byI6IjB4MDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwZEVhRCIsInZhbHVlIjoiMTczOSIsInZhbGlkQWZ0ZXIiOiIwIiwidmFsaWRCZWZvcmUiOiI0MTAyNDQ0ODAwIiwibm9uY2UiOiIweDY0YTA4ZTI4YTY5ZGUxYThmMDhiZWE1MjIzMzg2MTk3OWM2ZmVkOGEzYTBlN2RmNTYyOTAzN2E3YzM1NDEyZmEifX19"
                      },
                      "body": {
                        "prompt": "a capybara"
                      }
                    },
                    "value": {
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
                  "nonceUsedBefore": {
                    "summary": "A payment that has paid before",
                    "x-provenance": "A",
                    "x-request": {
                      "before": [
                        {
                          "headers": {
                            "X-PAYMENT": "eyJ4NDAyVmVyc2lvbiI6MSwic2NoZW1lIjoiZXhhY3QiLCJuZXR3b3JrIjoiYmFzZS1zZXBvbGlhIiwicGF5bG9hZCI6eyJzaWduYXR1cmUiOiIweGVlZmVlYTQ5NDllYjdhM2U2ZGRlZWRiYThjMTNkOWIxZDYzOTU5ZTM5ZmMzNGU4NzRiY2IxZTY0ZDhkMmVjNzQyMDYyYTE4NTUwYjVmZmY5ZTdiMWMzYTk2ZDRjY2ZjMDI5N2YzNzYyODczN2IxMDcwNGU1NjFhZTY2NzVjOGZjMWIiLCJhdXRob3JpemF0aW9uIjp7ImZyb20iOiIweDNkQ2I5YjkzMWI1ZjVlNDViRDczNENGQzMxQWI3MDhEOTE2QzM2ODkiLCJ0byI6IjB4MDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwZEVhRCIsInZhbHVlIjoiNjk1NSIsInZhbGlkQWZ0ZXIiOiIwIiwidmFsaWRCZWZvcmUiOiI0MTAyNDQ0ODAwIiwibm9uY2UiOiIweDdmNDNiNzQyMmIxYmFiYjlkNTQ1YWUzZjc1NTllYWYwMDgyNTAyNzcyNGQzNDJhNjRlZThkYTlhMTNjYTEyMmQifX19"
                          },
                          "body": {
                            "prompt": "a capybara"
                          }
                        }
                      ],
                      "headers": {
                        "X-PAYMENT": "eyJ4NDAyVmVyc2lvbiI6MSwic2NoZW1lIjoiZXhhY3QiLCJuZXR3b3JrIjoiYmFzZS1zZXBvbGlhIiwicGF5bG9hZCI6eyJzaWduYXR1cmUiOiIweGVlZmVlYTQ5NDllYjdhM2U2ZGRlZWRiYThjMTNkOWIxZDYzOTU5ZTM5ZmMzNGU4NzRiY2IxZTY0ZDhkMmVjNzQyMDYyYTE4NTUwYjVmZmY5ZTdiMWMzYTk2ZDRjY2ZjMDI5N2YzNzYyODczN2IxMDcwNGU1NjFhZTY2NzVjOGZjMWIiLCJhdXRob3JpemF0aW9uIjp7ImZyb20iOiIweDNkQ2I5YjkzMWI1ZjVlNDViRDczNENGQzMxQWI3MDhEOTE2QzM2ODkiLCJ0byI6IjB4MDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwZEVhRCIsInZhbHVlIjoiNjk1NSIsInZhbGlkQWZ0ZXIiOiIwIiwidmFsaWRCZWZvcmUiOiI0MTAyNDQ0ODAwIiwibm9uY2UiOiIweDdmNDNiNzQyMmIxYmFiYjlkNTQ1YWUzZjc1NTllYWYwMDgyNTAyNzcyNGQzNDJhNjRlZThkYTlhMTNjYTEyMmQifX19"
                      },
                      "body": {
                        "prompt": "a capybara"
                      }
                    },
                    "value": {
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
                  }
                }
              }
            }
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "405": {
            "$ref": "#/components/responses/PostOnly"
          },
          "413": {
            "$ref": "#/components/responses/PayloadTooLarge"
          },
          "415": {
            "$ref": "#/components/responses/JsonOnly"
          },
          "500": {
            "description": "The server cannot name a price, or the run failed after it was paid and is refunded whole.",
            "x-provenance": "A",
            "headers": {
              "X-PAYMENT-RESPONSE": {
                "$ref": "#/components/headers/X-PAYMENT-RESPONSE"
              },
              "PAYMENT-RESPONSE": {
                "$ref": "#/components/headers/PAYMENT-RESPONSE"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/GenerationError"
                },
                "examples": {
                  "failedRun": {
                    "summary": "A run that fails after it was paid",
                    "x-request": {
                      "headers": {
                        "X-PAYMENT": "eyJ4NDAyVmVyc2lvbiI6MSwic2NoZW1lIjoiZXhhY3QiLCJuZXR3b3JrIjoiYmFzZS1zZXBvbGlhIiwicGF5bG9hZCI6eyJzaWduYXR1cmUiOiIweGIxZDBiOTk2OTI3MDFkNjJjYzdjN2UzOTNhNGYyOTIwZTdiOWQwNjYyYTNiOWNmZTc4ZjM1YTQyZDFhNzc1MGI3YjRjZTc5ZWZlYWQ4NWE2OTJmZDNkM2FkOGIxMzkzZmVjNjIxMjA3YmFjYjUyMTdiMDBlNmE3NWY5ZDg4OGE2MWMiLCJhdXRob3JpemF0aW9uIjp7ImZyb20iOiIweDNkQ2I5YjkzMWI1ZjVlNDViRDczNENGQzMxQWI3MDhEOTE2QzM2ODkiLCJ0byI6IjB4MDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwZEVhRCIsInZhbHVlIjoiNjk1NSIsInZhbGlkQWZ0ZXIiOiIwIiwidmFsaWRCZWZvcmUiOiI0MTAyNDQ0ODAwIiwibm9uY2UiOiIweGRmMDNiMGFjNzVmNDU2MjEyZWUxZTdjYTEzMTI0YTdkOTAwYmYxZTQ3ZGE4YjQyYmJiZWQyMWQ3MjljMmFhNzcifX19"
                      },
                      "body": {
                        "prompt": "a prompt that fails"
                      },
                      "before": [
                        {
                          "body": {
                            "prompt": "a prompt that fails"
                          }
                        }
                      ]
                    },
                    "value": {
                      "error": "GENERATION_ERROR",
                      "message": "The run failed after it was paid; the whole payment of 0.006955 USD is refunded."
                    }
                  },
                  "unratedModel": {
                    "summary": "A listed model that the server's price list does not rate",
                    "x-request": {
                      "body": {
                        "prompt": "a capybara",
                        "model": "flux-dev"
                      }
                    },
                    "x-price-list": {
                      "without": {
                        "table": "image",
                        "match": {
                          "model": "flux-dev"
                        }
                      }
                    },
                    "value": {
                      "error": "ESTIMATE_ERROR",
                      "message": "The price list 2026-11-01 has no rate \"image\" for model \"flux-dev\"."
                    }
                  }
                }
              }
            }
          }
        },
        "x-estimated-by": "estimateImage",
        "x-faults": {
          "x-provenance": "P",
          "answer": {
            "x402Version": 1,
            "error": "$fault#/code",
            "message": "$fault#/message",
            "accepts": [
              {
                "scheme": "exact",
                "network": "$state.network",
                "maxAmountRequired": "$state.amount",
                "resource": "$state.resource",
                "description": "$state.description",
                "mimeType": "application/json",
                "payTo": "$state.payTo",
                "maxTimeoutSeconds": "$state.maxTimeoutSeconds",
                "asset": "$state.asset",
                "extra": {
                  "name": "$state.assetName",
                  "version": "$state.assetVersion"
                }
              }
            ]
          },
          "steps": [
            {
              "fault": "malformed-payment",
              "status": 400,
              "code": "INVALID_PAYMENT",
              "answer": {
                "error": "$fault#/code",
                "message": "$fault#/message"
              }
            },
            {
              "fault": "failed-run",
              "status": 500,
              "code": "GENERATION_ERROR",
              "answer": {
                "error": "$fault#/code",
                "message": "$fault#/message"
              }
            },
            {
              "fault": "payment-required",
              "keyword": "invalid_x402_version",
              "status": 402,
              "code": "invalid_x402_version"
            },
            {
              "fault": "payment-required",
              "keyword": "invalid_scheme",
              "status": 402,
              "code": "invalid_scheme"
            },
            {
              "fault": "payment-required",
              "keyword": "invalid_network",
              "status": 402,
              "code": "invalid_network"
            },
            {
              "fault": "payment-required",
              "keyword": "invalid_payment_requirements",
              "status": 402,
              "code": "invalid_payment_requirements"
            },
            {
              "fault": "payment-required",
              "keyword": "invalid_exact_evm_payload_recipient_mismatch",
              "status": 402,
              "code": "invalid_exact_evm_payload_recipient_mismatch"
            },
            {
              "fault": "payment-required",
              "keyword": "invalid_exact_evm_payload_authorization_value_mismatch",
              "status": 402,
              "code": "invalid_exact_evm_payload_authorization_value_mismatch"
            },
            {
              "fault": "payment-required",
              "keyword": "invalid_exact_evm_payload_authorization_valid_after",
              "status": 402,
              "code": "invalid_exact_evm_payload_authorization_valid_after"
            },
            {
              "fault": "payment-required",
              "keyword": "invalid_exact_evm_payload_authorization_valid_before",
              "status": 402,
              "code": "invalid_exact_evm_payload_authorization_valid_before"
            },
            {
              "fault": "payment-required",
              "keyword": "invalid_exact_evm_payload_signature",
              "status": 402,
              "code": "invalid_exact_evm_payload_signature"
            },
            {
              "fault": "payment-required",
              "keyword": "invalid_exact_evm_nonce_already_used",
              "status": 402,
              "code": "invalid_exact_evm_nonce_already_used"
            },
            {
              "fault": "payment-required",
              "status": 402,
              "code": "X-PAYMENT header is required"
            }
          ]
        }
      }
    },
    "/v1/images/models": {
      "get": {
        "operationId": "listImageModels",
        "x-list": {
          "entries": "$response.body#/models"
        },
        "tags": [
          "images"
        ],
        "summary": "List the image models",
        "description": "Every model that the image routes accept, in the order of the price list.",
        "responses": {
          "200": {
            "description": "The models.",
            "x-provenance": "A",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ImageModelList"
                },
                "examples": {
                  "all": {
                    "summary": "The four models of the sample price list",
                    "value": {
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
                  }
                }
              }
            },
            "x-answer": {
              "total": {
                "$count": "$priceList#/catalogues/image"
              },
              "models": {
                "$each": "$priceList#/catalogues/image",
                "$as": {
                  "id": "$item#/id",
                  "name": "$item#/name",
                  "description": "$item#/description",
                  "supportsSteps": "$item#/supportsSteps"
                }
              }
            }
          },
          "404": {
            "description": "No such route. A trailing slash makes another route.",
            "x-provenance": "A",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/NotFoundError"
                },
                "examples": {
                  "trailingSlash": {
                    "summary": "A trailing slash",
                    "x-request": {
                      "path": "/v1/images/models/"
                    },
                    "value": {
                      "error": "NOT_FOUND",
                      "message": "There is no route /v1/images/models/; see the paths of the document."
                    }
                  }
                }
              }
            }
          },
          "405": {
            "description": "The route exists for another method, which `Allow` names.",
            "x-provenance": "A",
            "headers": {
              "Allow": {
                "$ref": "#/components/headers/Allow"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/MethodNotAllowedError"
                },
                "examples": {
                  "post": {
                    "summary": "POST instead of GET",
                    "x-request": {
                      "method": "POST",
                      "body": {}
                    },
                    "value": {
                      "error": "METHOD_NOT_ALLOWED",
                      "message": "The method must be one of GET, HEAD, OPTIONS; received POST."
                    }
                  }
                }
              }
            }
          },
          "500": {
            "description": "The server has no price list that holds now.",
            "x-provenance": "A",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/EstimateError"
                },
                "examples": {
                  "beforeThePriceList": {
                    "summary": "A server whose price list does not hold yet",
                    "x-price-list": {
                      "at": "2026-10-31T23:59:59Z"
                    },
                    "x-request": {},
                    "value": {
                      "error": "ESTIMATE_ERROR",
                      "message": "The price list 2026-11-01 takes effect at 2026-11-01T00:00:00Z; the request is earlier."
                    }
                  }
                }
              }
            }
          }
        }
      }
    },
    "/v1/estimate": {
      "post": {
        "operationId": "estimateChat",
        "x-safe": true,
        "tags": [
          "chat"
        ],
        "summary": "Estimate the cost of a chat",
        "description": "Prices a chat without running it. Free, no payment needed. The prompt is counted by `o200k_base`, whatever the model\n(A): 3 tokens for each message, those of each of its texts, 1 more for a name, and 3 for the answer's beginning. Of a\ncontent in parts the text of a part of type `text` or `refusal` counts, and any other part counts 85; so does a\npicture, a sound or a file that stands in place of a text as a data URL. The answer is supposed to be as long as\n`max_tokens` allows (A). At most 1,048,576 bytes of text (in UTF-8) are counted, and at most 262,144 characters of it\nin runs of 100 characters and more in which no word ends; more gets 413 (A).\n",
        "requestBody": {
          "required": true,
          "x-body-limit": 26214400,
          "x-provenance": "P",
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/ChatEstimateRequest"
              },
              "examples": {
                "short": {
                  "summary": "A short answer",
                  "value": {
                    "model": "openai/gpt-4o-mini",
                    "messages": [
                      {
                        "role": "user",
                        "content": "Why are capybaras so chill?"
                      }
                    ],
                    "max_tokens": 100
                  }
                },
                "messagesAlone": {
                  "summary": "Messages alone; every other field has a default",
                  "value": {
                    "messages": [
                      {
                        "role": "user",
                        "content": "Why are capybaras so chill?"
                      }
                    ]
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The most that the chat can cost.",
            "x-provenance": "P",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ChatEstimate"
                },
                "examples": {
                  "short": {
                    "summary": "A short answer",
                    "value": {
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
                  "messagesAlone": {
                    "summary": "Messages alone; every other field has a default",
                    "value": {
                      "model": "anthropic/claude-3.5-sonnet",
                      "estimatedInputTokens": 16,
                      "estimatedOutputTokens": 4096,
                      "estimatedCost": {
                        "usd": "0.061488",
                        "note": "Maximum upfront charge. Any difference from actual cost is automatically refunded."
                      },
                      "message": "Estimates are free. The output is counted as max_tokens."
                    }
                  }
                }
              }
            },
            "x-answer": {
              "model": "$request.body#/model",
              "estimatedInputTokens": {
                "$integer": "$lines.input#/quantity"
              },
              "estimatedOutputTokens": {
                "$integer": "$lines.output#/quantity"
              },
              "estimatedCost": {
                "usd": {
                  "$decimal": "$total"
                },
                "note": "Maximum upfront charge. Any difference from actual cost is automatically refunded."
              },
              "message": "Estimates are free. The output is counted as max_tokens."
            }
          },
          "400": {
            "description": "The request is invalid. The model is checked before the rest.",
            "x-provenance": "A",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/InvalidRequestError"
                },
                "examples": {
                  "noMessages": {
                    "summary": "No messages",
                    "x-request": {
                      "body": {}
                    },
                    "value": {
                      "error": "INVALID_REQUEST",
                      "message": "`messages` is required; it must be an array of 1 to 100 items."
                    }
                  },
                  "modelNotOffered": {
                    "summary": "A model that is not offered",
                    "x-request": {
                      "body": {
                        "model": "nope",
                        "messages": []
                      }
                    },
                    "value": {
                      "error": "INVALID_MODEL",
                      "message": "`model` must be one of \"anthropic/claude-3.5-sonnet\", \"openai/gpt-4o\", \"openai/gpt-4o-mini\", \"meta-llama/llama-3.1-70b-instruct\"; received \"nope\"."
                    }
                  }
                }
              }
            }
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "405": {
            "$ref": "#/components/responses/PostOnly"
          },
          "413": {
            "$ref": "#/components/responses/ChatTooLarge"
          },
          "415": {
            "$ref": "#/components/responses/JsonOnly"
          },
          "500": {
            "description": "The server cannot name a price.",
            "x-provenance": "A",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/EstimateError"
                },
                "examples": {
                  "unratedModel": {
                    "summary": "A listed model that the server's price list does not rate",
                    "x-request": {
                      "body": {
                        "model": "openai/gpt-4o",
                        "messages": [
                          {
                            "role": "user",
                            "content": "Why are capybaras so chill?"
                          }
                        ]
                      }
                    },
                    "x-price-list": {
                      "without": {
                        "table": "input-token",
                        "match": {
                          "model": "openai/gpt-4o"
                        }
                      }
                    },
                    "value": {
                      "error": "ESTIMATE_ERROR",
                      "message": "The price list 2026-11-01 has no rate \"input-token\" for model \"openai/gpt-4o\"."
                    }
                  }
                }
              }
            }
          }
        },
        "x-pricing": {
          "x-provenance": "A",
          "kind": "maximum",
          "charges": [
            {
              "id": "input",
              "type": "input",
              "metric": "token",
              "chargeModel": "per-unit",
              "quantity": {
                "tokens": "$request.body#/messages",
                "tokenizer": "o200k_base"
              },
              "rate": {
                "table": "input-token",
                "by": {
                  "model": "$request.body#/model"
                }
              }
            },
            {
              "id": "output",
              "type": "output",
              "metric": "token",
              "chargeModel": "per-unit",
              "quantity": "$request.body#/max_tokens",
              "rate": {
                "table": "output-token",
                "by": {
                  "model": "$request.body#/model"
                }
              }
            }
          ]
        }
      }
    },
    "/v1/chat/completions": {
      "post": {
        "operationId": "completeChat",
        "tags": [
          "chat"
        ],
        "summary": "Complete a chat, paid by x402",
        "description": "Answers a conversation in the form of OpenAI's API, for a payment of what `POST /v1/estimate` says of the same fields.\nSee Payment. With `stream: true` the answer is a stream of server-sent events: each event's data is a\n`chat.completion.chunk`, and the last one's is `[DONE]`. A stream that is read to its end costs what the answer in one\npiece costs; one that its reader leaves costs the prompt and the tokens that were made until then, and the rest is\nrefunded. It is booked when it ends (A).\n\nOn sample data an answer is a text that says nothing, of half to all of the tokens that it may have, by chance; it is\ncharged for those that it has (A). A conversation whose last message is `a prompt that fails` is paid, fails and is\nrefunded whole (A).\n",
        "parameters": [
          {
            "$ref": "#/components/parameters/XPayment"
          },
          {
            "$ref": "#/components/parameters/PaymentSignature"
          }
        ],
        "requestBody": {
          "required": true,
          "x-body-limit": 26214400,
          "x-provenance": "P",
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/ChatRequest"
              },
              "examples": {
                "short": {
                  "summary": "A short answer",
                  "value": {
                    "model": "openai/gpt-4o-mini",
                    "messages": [
                      {
                        "role": "user",
                        "content": "Why are capybaras so chill?"
                      }
                    ],
                    "max_tokens": 100
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The answer, and the receipt of the payment.",
            "x-provenance": "P",
            "headers": {
              "X-PAYMENT-RESPONSE": {
                "$ref": "#/components/headers/X-PAYMENT-RESPONSE"
              },
              "PAYMENT-RESPONSE": {
                "$ref": "#/components/headers/PAYMENT-RESPONSE"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ChatCompletion"
                },
                "examples": {
                  "paid": {
                    "summary": "A short answer, paid",
                    "x-request": {
                      "headers": {
                        "X-PAYMENT": "eyJ4NDAyVmVyc2lvbiI6MSwic2NoZW1lIjoiZXhhY3QiLCJuZXR3b3JrIjoiYmFzZS1zZXBvbGlhIiwicGF5bG9hZCI6eyJzaWduYXR1cmUiOiIweDU4ZDMxOTkwZDA0MzNlZjM5OTczMWI5NTFkYzlkYzg1YjQyNDQzYzZhOTU4ZTJiMGNhNTIzMTE1YzM0NmYyZDQwNGFkNGU3MDVkYjMzYWViZDk1NmM0ODA3NTJhNzg0MzcwZmM3ODJiMmE5YjgwZDBmNGYwY2I3MzU2NzcwODVjMWIiLCJhdXRob3JpemF0aW9uIjp7ImZyb20iOiIweDNkQ2I5YjkzMWI1ZjVlNDViRDczNENGQzMxQWI3MDhEOTE2QzM2ODkiLCJ0byI6IjB4MDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwZEVhRCIsInZhbHVlIjoiOSIsInZhbGlkQWZ0ZXIiOiIwIiwidmFsaWRCZWZvcmUiOiI0MTAyNDQ0ODAwIiwibm9uY2UiOiIweDVhYjUzNTUwMjk1YmZjOTMxNWM1NjIyMzJkOTllNzUxMTllYmI0ZDNiOGE2ZTAxMjE2MDEyNmEzNTA2YjAyYTgifX19"
                      },
                      "body": {
                        "model": "openai/gpt-4o-mini",
                        "messages": [
                          {
                            "role": "user",
                            "content": "Why are capybaras so chill?"
                          }
                        ],
                        "max_tokens": 10
                      },
                      "before": [
                        {
                          "body": {
                            "model": "openai/gpt-4o-mini",
                            "messages": [
                              {
                                "role": "user",
                                "content": "Why are capybaras so chill?"
                              }
                            ],
                            "max_tokens": 10
                          }
                        }
                      ]
                    },
                    "value": {
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
                  }
                }
              },
              "text/event-stream": {
                "x-stream-end": "[DONE]",
                "schema": {
                  "$ref": "#/components/schemas/ChatCompletionChunk"
                }
              }
            }
          },
          "400": {
            "description": "The request does not fit, or its payment cannot be read.",
            "x-provenance": "P",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/PaidRequestError"
                },
                "examples": {
                  "noMessages": {
                    "summary": "No messages",
                    "x-request": {
                      "body": {}
                    },
                    "value": {
                      "error": "INVALID_REQUEST",
                      "message": "`messages` is required; it must be an array of 1 to 100 items."
                    }
                  },
                  "malformedPayment": {
                    "summary": "A payment that is not base64",
                    "x-provenance": "A",
                    "x-request": {
                      "headers": {
                        "PAYMENT-SIGNATURE": "%%%"
                      },
                      "body": {
                        "messages": [
                          {
                            "role": "user",
                            "content": "Why are capybaras so chill?"
                          }
                        ]
                      }
                    },
                    "value": {
                      "error": "INVALID_PAYMENT",
                      "message": "PAYMENT-SIGNATURE must be a JSON object in Base64; received text that is not Base64."
                    }
                  }
                }
              }
            }
          },
          "402": {
            "description": "No payment, or one that does not hold: `error` says why in the words of x402, and `accepts` what to pay. The same\nstands in `PAYMENT-REQUIRED` for version 2.\n",
            "x-provenance": "P",
            "headers": {
              "PAYMENT-REQUIRED": {
                "$ref": "#/components/headers/PAYMENT-REQUIRED"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/PaymentRequired"
                },
                "examples": {
                  "short": {
                    "summary": "A short answer, not paid",
                    "value": {
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
                  }
                }
              }
            }
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "405": {
            "$ref": "#/components/responses/PostOnly"
          },
          "413": {
            "$ref": "#/components/responses/ChatTooLarge"
          },
          "415": {
            "$ref": "#/components/responses/JsonOnly"
          },
          "500": {
            "description": "The server cannot name a price, or the run failed after it was paid and is refunded whole.",
            "x-provenance": "A",
            "headers": {
              "X-PAYMENT-RESPONSE": {
                "$ref": "#/components/headers/X-PAYMENT-RESPONSE"
              },
              "PAYMENT-RESPONSE": {
                "$ref": "#/components/headers/PAYMENT-RESPONSE"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/GenerationError"
                },
                "examples": {
                  "unratedModel": {
                    "summary": "A listed model that the server's price list does not rate",
                    "x-request": {
                      "body": {
                        "model": "openai/gpt-4o",
                        "messages": [
                          {
                            "role": "user",
                            "content": "Why are capybaras so chill?"
                          }
                        ]
                      }
                    },
                    "x-price-list": {
                      "without": {
                        "table": "input-token",
                        "match": {
                          "model": "openai/gpt-4o"
                        }
                      }
                    },
                    "value": {
                      "error": "ESTIMATE_ERROR",
                      "message": "The price list 2026-11-01 has no rate \"input-token\" for model \"openai/gpt-4o\"."
                    }
                  }
                }
              }
            }
          }
        },
        "x-estimated-by": "estimateChat",
        "x-faults": {
          "x-provenance": "P",
          "answer": {
            "x402Version": 1,
            "error": "$fault#/code",
            "message": "$fault#/message",
            "accepts": [
              {
                "scheme": "exact",
                "network": "$state.network",
                "maxAmountRequired": "$state.amount",
                "resource": "$state.resource",
                "description": "$state.description",
                "mimeType": "application/json",
                "payTo": "$state.payTo",
                "maxTimeoutSeconds": "$state.maxTimeoutSeconds",
                "asset": "$state.asset",
                "extra": {
                  "name": "$state.assetName",
                  "version": "$state.assetVersion"
                }
              }
            ]
          },
          "steps": [
            {
              "fault": "malformed-payment",
              "status": 400,
              "code": "INVALID_PAYMENT",
              "answer": {
                "error": "$fault#/code",
                "message": "$fault#/message"
              }
            },
            {
              "fault": "failed-run",
              "status": 500,
              "code": "GENERATION_ERROR",
              "answer": {
                "error": "$fault#/code",
                "message": "$fault#/message"
              }
            },
            {
              "fault": "payment-required",
              "keyword": "invalid_x402_version",
              "status": 402,
              "code": "invalid_x402_version"
            },
            {
              "fault": "payment-required",
              "keyword": "invalid_scheme",
              "status": 402,
              "code": "invalid_scheme"
            },
            {
              "fault": "payment-required",
              "keyword": "invalid_network",
              "status": 402,
              "code": "invalid_network"
            },
            {
              "fault": "payment-required",
              "keyword": "invalid_payment_requirements",
              "status": 402,
              "code": "invalid_payment_requirements"
            },
            {
              "fault": "payment-required",
              "keyword": "invalid_exact_evm_payload_recipient_mismatch",
              "status": 402,
              "code": "invalid_exact_evm_payload_recipient_mismatch"
            },
            {
              "fault": "payment-required",
              "keyword": "invalid_exact_evm_payload_authorization_value_mismatch",
              "status": 402,
              "code": "invalid_exact_evm_payload_authorization_value_mismatch"
            },
            {
              "fault": "payment-required",
              "keyword": "invalid_exact_evm_payload_authorization_valid_after",
              "status": 402,
              "code": "invalid_exact_evm_payload_authorization_valid_after"
            },
            {
              "fault": "payment-required",
              "keyword": "invalid_exact_evm_payload_authorization_valid_before",
              "status": 402,
              "code": "invalid_exact_evm_payload_authorization_valid_before"
            },
            {
              "fault": "payment-required",
              "keyword": "invalid_exact_evm_payload_signature",
              "status": 402,
              "code": "invalid_exact_evm_payload_signature"
            },
            {
              "fault": "payment-required",
              "keyword": "invalid_exact_evm_nonce_already_used",
              "status": 402,
              "code": "invalid_exact_evm_nonce_already_used"
            },
            {
              "fault": "payment-required",
              "status": 402,
              "code": "X-PAYMENT header is required"
            }
          ]
        }
      }
    },
    "/v1/models": {
      "get": {
        "operationId": "listModels",
        "x-list": {
          "entries": "$response.body#/models"
        },
        "tags": [
          "chat"
        ],
        "summary": "List the chat models",
        "description": "Every model that the chat routes accept, in the order of the price list, with its prices in US dollars per 1,000\ntokens. Blended supposes three tokens of input to one of output (A).\n",
        "responses": {
          "200": {
            "description": "The models.",
            "x-provenance": "P",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ChatModelList"
                },
                "examples": {
                  "all": {
                    "summary": "The four models of the sample price list",
                    "value": {
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
                  }
                }
              }
            },
            "x-answer": {
              "total": {
                "$count": "$priceList#/catalogues/chat"
              },
              "models": {
                "$each": "$priceList#/catalogues/chat",
                "$as": {
                  "id": "$item#/id",
                  "name": "$item#/name",
                  "description": "$item#/description",
                  "context_length": "$item#/context_length",
                  "pricing": {
                    "input_per_1k_tokens": "$item#/input_per_1k_tokens",
                    "output_per_1k_tokens": "$item#/output_per_1k_tokens",
                    "blended_per_1k_tokens": "$item#/blended_per_1k_tokens"
                  }
                }
              }
            }
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "405": {
            "$ref": "#/components/responses/GetOnly"
          },
          "500": {
            "description": "The server has no price list that holds now.",
            "x-provenance": "A",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/EstimateError"
                },
                "examples": {
                  "beforeThePriceList": {
                    "summary": "A server whose price list does not hold yet",
                    "x-price-list": {
                      "at": "2026-10-31T23:59:59Z"
                    },
                    "x-request": {},
                    "value": {
                      "error": "ESTIMATE_ERROR",
                      "message": "The price list 2026-11-01 takes effect at 2026-11-01T00:00:00Z; the request is earlier."
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  },
  "components": {
    "parameters": {
      "XPayment": {
        "name": "X-PAYMENT",
        "in": "header",
        "description": "A payment of x402 version 1: base64 of the JSON object `{x402Version: 1, scheme, network, payload: {signature,\nauthorization: {from, to, value, validAfter, validBefore, nonce}}}`.\n",
        "x-provenance": "P",
        "schema": {
          "type": "string",
          "format": "password"
        }
      },
      "PaymentSignature": {
        "name": "PAYMENT-SIGNATURE",
        "in": "header",
        "description": "A payment of x402 version 2: base64 of the JSON object `{x402Version: 2, accepted, payload}`, where `accepted` is the\nentry of `accepts` that is paid and `payload` is that of version 1.\n",
        "x-provenance": "P",
        "schema": {
          "type": "string",
          "format": "password"
        }
      }
    },
    "responses": {
      "NotFound": {
        "description": "No such route.",
        "x-provenance": "A",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/NotFoundError"
            },
            "examples": {
              "otherPath": {
                "summary": "Another path",
                "x-request": {
                  "path": "/v1/nope"
                },
                "value": {
                  "error": "NOT_FOUND",
                  "message": "There is no route /v1/nope; see the paths of the document."
                }
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
          }
        },
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/MethodNotAllowedError"
            },
            "examples": {
              "getInstead": {
                "summary": "GET instead of POST",
                "x-request": {
                  "method": "GET"
                },
                "value": {
                  "error": "METHOD_NOT_ALLOWED",
                  "message": "The method must be one of POST, OPTIONS; received GET."
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
          }
        },
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/MethodNotAllowedError"
            },
            "examples": {
              "postInstead": {
                "summary": "POST instead of GET",
                "x-request": {
                  "method": "POST",
                  "body": {}
                },
                "value": {
                  "error": "METHOD_NOT_ALLOWED",
                  "message": "The method must be one of GET, HEAD, OPTIONS; received POST."
                }
              }
            }
          }
        }
      },
      "PayloadTooLarge": {
        "description": "The body is larger than 1 MiB, or holds more than 100,000 JSON values.",
        "x-provenance": "A",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/PayloadTooLargeError"
            },
            "examples": {
              "tooLarge": {
                "summary": "Two MiB of JSON",
                "x-request": {
                  "text": "{}",
                  "padTo": 2097152
                },
                "value": {
                  "error": "PAYLOAD_TOO_LARGE",
                  "message": "The body must be at most 1,048,576 bytes; received more."
                }
              }
            }
          }
        }
      },
      "ChatTooLarge": {
        "description": "The body is larger than 25 MiB; a chat may carry pictures as data URLs.",
        "x-provenance": "A",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/PayloadTooLargeError"
            },
            "examples": {
              "tooLarge": {
                "summary": "One byte more than 25 MiB",
                "x-request": {
                  "text": "{}",
                  "padTo": 26214401
                },
                "value": {
                  "error": "PAYLOAD_TOO_LARGE",
                  "message": "The body must be at most 26,214,400 bytes; received more."
                }
              }
            }
          }
        }
      },
      "JsonOnly": {
        "description": "The body is not declared as JSON.",
        "x-provenance": "A",
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
                  "error": "UNSUPPORTED_MEDIA_TYPE",
                  "message": "The Content-Type must be application/json; received \"text/plain\"."
                }
              }
            }
          }
        }
      }
    },
    "headers": {
      "PAYMENT-REQUIRED": {
        "description": "What to pay, in x402 version 2: base64 of the JSON object `{x402Version: 2, error, resource: {url, description,\nmimeType}, accepts: [{scheme, network, amount, asset, payTo, maxTimeoutSeconds, extra}]}`.\n",
        "x-provenance": "P",
        "schema": {
          "type": "string"
        }
      },
      "X-PAYMENT-RESPONSE": {
        "description": "The receipt, in x402 version 1: base64 of the JSON object `{success, transaction, network, payer}`. Of a mock the\ntransaction is no real one: its hash begins with the bytes of the text `outlay-fake` (A).\n",
        "x-provenance": "P",
        "schema": {
          "type": "string"
        }
      },
      "PAYMENT-RESPONSE": {
        "description": "The receipt, in x402 version 2: as version 1, with the network in the words of CAIP-2.",
        "x-provenance": "P",
        "schema": {
          "type": "string"
        }
      },
      "Allow": {
        "description": "The methods of the route.",
        "schema": {
          "type": "string"
        },
        "example": "POST, OPTIONS"
      }
    },
    "schemas": {
      "ImageModel": {
        "description": "The id of an image model. `GET /v1/images/models` describes each.",
        "x-provenance": "A",
        "type": "string",
        "enum": [
          "flux-schnell",
          "flux-dev",
          "sdxl-realvis-v4",
          "sd15-dreamshaper-v8"
        ]
      },
      "ImageEstimateRequest": {
        "description": "What is to be generated. Every field has a default, so that `{}` is a whole request. That other fields are refused\nis assumed.\n",
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "model": {
            "$ref": "#/components/schemas/ImageModel",
            "default": "flux-schnell",
            "description": "The model to price."
          },
          "width": {
            "description": "Width of each image in pixels.",
            "type": "number",
            "minimum": 128,
            "maximum": 2048,
            "multipleOf": 64,
            "default": 1024
          },
          "height": {
            "description": "Height of each image in pixels.",
            "type": "number",
            "minimum": 128,
            "maximum": 2048,
            "multipleOf": 64,
            "default": 1024
          },
          "numberResults": {
            "description": "How many images to generate. The vendor says number; that it must be a whole one is assumed.",
            "x-provenance": "A",
            "type": "integer",
            "minimum": 1,
            "maximum": 4,
            "default": 1
          }
        }
      },
      "ImageEstimate": {
        "description": "The price of the request, in US dollars.",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "model",
          "dimensions",
          "number_of_images",
          "estimatedCost"
        ],
        "properties": {
          "model": {
            "$ref": "#/components/schemas/ImageModel",
            "description": "The model that was priced."
          },
          "dimensions": {
            "description": "Width and height in pixels, joined by the multiplication sign U+00D7.",
            "type": "string",
            "pattern": "^[1-9][0-9]*×[1-9][0-9]*$"
          },
          "number_of_images": {
            "description": "How many images were priced; the request's `numberResults`.",
            "type": "integer",
            "minimum": 1,
            "maximum": 4
          },
          "estimatedCost": {
            "description": "What the run costs at most.",
            "type": "object",
            "additionalProperties": false,
            "required": [
              "usd",
              "note"
            ],
            "properties": {
              "usd": {
                "description": "The most that the run can cost, for all images together: US dollars as a decimal string, always with\nsix places, rounded up. Places and rounding are assumed.\n",
                "x-provenance": "A",
                "x-money": {
                  "unit": "USD"
                },
                "type": "string",
                "pattern": "^(0|[1-9][0-9]*)\\.[0-9]{6}$"
              },
              "note": {
                "description": "Says that the amount is a maximum and that the rest is refunded.",
                "type": "string"
              }
            }
          }
        }
      },
      "ImageModelList": {
        "description": "The image models.",
        "x-provenance": "A",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "total",
          "models"
        ],
        "properties": {
          "total": {
            "description": "How many models there are.",
            "type": "integer",
            "minimum": 0
          },
          "models": {
            "description": "Each model in a few words.",
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ImageModelDescription"
            }
          }
        }
      },
      "ImageModelDescription": {
        "description": "An image model in a few words.",
        "x-provenance": "A",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "name",
          "description",
          "supportsSteps"
        ],
        "properties": {
          "id": {
            "$ref": "#/components/schemas/ImageModel"
          },
          "name": {
            "description": "A name for people.",
            "type": "string"
          },
          "description": {
            "description": "What the model is good for.",
            "type": "string"
          },
          "supportsSteps": {
            "description": "Whether the generation takes a number of steps for this model.",
            "type": "boolean"
          }
        }
      },
      "ImageGenerationRequest": {
        "description": "What is to be made. Beside the prompt every field may be left out.",
        "x-provenance": "P",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "prompt"
        ],
        "properties": {
          "prompt": {
            "description": "What is to be seen.",
            "type": "string",
            "minLength": 2,
            "maxLength": 3000
          },
          "model": {
            "$ref": "#/components/schemas/ImageModel",
            "default": "flux-schnell",
            "description": "The model to price."
          },
          "width": {
            "description": "Width of each image in pixels.",
            "type": "number",
            "minimum": 128,
            "maximum": 2048,
            "multipleOf": 64,
            "default": 1024
          },
          "height": {
            "description": "Height of each image in pixels.",
            "type": "number",
            "minimum": 128,
            "maximum": 2048,
            "multipleOf": 64,
            "default": 1024
          },
          "numberResults": {
            "description": "How many images to generate. The vendor says number; that it must be a whole one is assumed.",
            "x-provenance": "A",
            "type": "integer",
            "minimum": 1,
            "maximum": 4,
            "default": 1
          },
          "negativePrompt": {
            "description": "What is not to be seen.",
            "type": "string",
            "maxLength": 3000
          },
          "steps": {
            "description": "How many steps; only for models with `supportsSteps`. That it is whole is assumed.",
            "type": "integer",
            "minimum": 1,
            "maximum": 50
          },
          "guidance": {
            "description": "How closely the prompt is followed.",
            "type": "number",
            "minimum": 1,
            "maximum": 30
          },
          "seed": {
            "description": "The same seed gives the same pictures. That it is whole and not negative is assumed.",
            "type": "integer",
            "minimum": 0,
            "maximum": 4294967295
          }
        }
      },
      "ImageGeneration": {
        "description": "The images that were made.",
        "x-provenance": "P",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "images",
          "model"
        ],
        "properties": {
          "images": {
            "description": "As many as `numberResults`.",
            "type": "array",
            "minItems": 1,
            "maxItems": 4,
            "items": {
              "$ref": "#/components/schemas/GeneratedImage"
            }
          },
          "model": {
            "$ref": "#/components/schemas/ImageModel",
            "description": "The model that made them."
          }
        }
      },
      "GeneratedImage": {
        "description": "An image.",
        "x-provenance": "P",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "url",
          "uuid"
        ],
        "properties": {
          "url": {
            "description": "Where it is.",
            "type": "string",
            "format": "uri"
          },
          "uuid": {
            "description": "Its id.",
            "type": "string",
            "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"
          }
        }
      },
      "PaymentRequired": {
        "description": "What to pay and why, in x402 version 1. `message` is added for people (A).",
        "x-provenance": "P",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "x402Version",
          "error",
          "message",
          "accepts"
        ],
        "properties": {
          "x402Version": {
            "type": "integer",
            "const": 1
          },
          "error": {
            "description": "That there is no payment, or why it does not hold. The codes are those of x402's specification and of its\nreference implementation.\n",
            "type": "string",
            "enum": [
              "X-PAYMENT header is required",
              "invalid_x402_version",
              "invalid_scheme",
              "invalid_network",
              "invalid_payment_requirements",
              "invalid_exact_evm_payload_recipient_mismatch",
              "invalid_exact_evm_payload_authorization_value_mismatch",
              "invalid_exact_evm_payload_authorization_valid_after",
              "invalid_exact_evm_payload_authorization_valid_before",
              "invalid_exact_evm_payload_signature",
              "invalid_exact_evm_nonce_already_used"
            ]
          },
          "message": {
            "$ref": "#/components/schemas/ErrorMessage"
          },
          "accepts": {
            "description": "The ways to pay; here one.",
            "type": "array",
            "minItems": 1,
            "items": {
              "$ref": "#/components/schemas/PaymentRequirements"
            }
          }
        }
      },
      "PaymentRequirements": {
        "description": "A way to pay, in x402 version 1.",
        "x-provenance": "P",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "scheme",
          "network",
          "maxAmountRequired",
          "resource",
          "description",
          "mimeType",
          "payTo",
          "maxTimeoutSeconds",
          "asset",
          "extra"
        ],
        "properties": {
          "scheme": {
            "type": "string",
            "const": "exact"
          },
          "network": {
            "description": "The chain.",
            "type": "string",
            "enum": [
              "base-sepolia",
              "base"
            ]
          },
          "maxAmountRequired": {
            "description": "The estimate in atomic units of the asset, 1e-6 USDC.",
            "type": "string",
            "pattern": "^(0|[1-9][0-9]*)$"
          },
          "resource": {
            "description": "What is paid for.",
            "type": "string",
            "format": "uri"
          },
          "description": {
            "description": "The same for people.",
            "type": "string"
          },
          "mimeType": {
            "description": "Of the answer.",
            "type": "string"
          },
          "payTo": {
            "$ref": "#/components/schemas/Address",
            "description": "The recipient of the payment."
          },
          "maxTimeoutSeconds": {
            "description": "How long an authorization should hold.",
            "type": "integer",
            "minimum": 1
          },
          "asset": {
            "$ref": "#/components/schemas/Address",
            "description": "The contract of the token."
          },
          "extra": {
            "$ref": "#/components/schemas/AssetDomain"
          }
        }
      },
      "AssetDomain": {
        "description": "The EIP-712 domain of the token.",
        "x-provenance": "P",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "name",
          "version"
        ],
        "properties": {
          "name": {
            "type": "string"
          },
          "version": {
            "type": "string"
          }
        }
      },
      "Address": {
        "description": "An address of an EVM chain.",
        "x-provenance": "P",
        "type": "string",
        "pattern": "^0x[0-9a-fA-F]{40}$"
      },
      "ChatModel": {
        "description": "The id of a chat model. `GET /v1/models` describes each. Beside the default they are assumed.",
        "x-provenance": "A",
        "type": "string",
        "enum": [
          "anthropic/claude-3.5-sonnet",
          "openai/gpt-4o",
          "openai/gpt-4o-mini",
          "meta-llama/llama-3.1-70b-instruct"
        ]
      },
      "ChatEstimateRequest": {
        "description": "The conversation that is to be answered.",
        "x-provenance": "P",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "messages"
        ],
        "properties": {
          "messages": {
            "description": "What was said so far.",
            "type": "array",
            "minItems": 1,
            "maxItems": 100,
            "items": {
              "$ref": "#/components/schemas/ChatMessage"
            }
          },
          "model": {
            "$ref": "#/components/schemas/ChatModel",
            "default": "anthropic/claude-3.5-sonnet",
            "description": "The model."
          },
          "max_tokens": {
            "description": "The most tokens of the answer.",
            "type": "integer",
            "minimum": 1,
            "maximum": 128000,
            "default": 4096
          }
        }
      },
      "ChatRequest": {
        "description": "The conversation that is to be answered. That other fields are refused is assumed.",
        "x-provenance": "P",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "messages"
        ],
        "properties": {
          "messages": {
            "description": "What was said so far.",
            "type": "array",
            "minItems": 1,
            "maxItems": 100,
            "items": {
              "$ref": "#/components/schemas/ChatMessage"
            }
          },
          "model": {
            "$ref": "#/components/schemas/ChatModel",
            "default": "anthropic/claude-3.5-sonnet",
            "description": "The model."
          },
          "max_tokens": {
            "description": "The most tokens of the answer.",
            "type": "integer",
            "minimum": 1,
            "maximum": 128000,
            "default": 4096
          },
          "stream": {
            "description": "Whether the answer comes as a stream of events.",
            "type": "boolean",
            "default": false
          },
          "stream_options": {
            "description": "What a stream has besides.",
            "type": "object",
            "additionalProperties": false,
            "properties": {
              "include_usage": {
                "description": "Whether the stream has the usage before its end.",
                "type": "boolean"
              }
            }
          },
          "temperature": {
            "description": "Moves no sample answer (A).",
            "type": "number",
            "minimum": 0,
            "maximum": 2
          },
          "top_p": {
            "description": "Moves no sample answer (A).",
            "type": "number",
            "minimum": 0,
            "maximum": 1
          },
          "presence_penalty": {
            "description": "Moves no sample answer (A).",
            "type": "number",
            "minimum": -2,
            "maximum": 2
          },
          "frequency_penalty": {
            "description": "Moves no sample answer (A).",
            "type": "number",
            "minimum": -2,
            "maximum": 2
          },
          "stop": {
            "description": "Moves no sample answer (A).",
            "type": [
              "string",
              "array"
            ],
            "items": {
              "type": "string"
            }
          },
          "seed": {
            "description": "The same seed gives the same answer (A). The range is that which every client carries exactly (A).",
            "type": "integer",
            "minimum": -9007199254740991,
            "maximum": 9007199254740991
          },
          "user": {
            "description": "The end user.",
            "type": "string"
          }
        }
      },
      "ChatMessage": {
        "description": "A message; its form is OpenAI's.",
        "x-provenance": "P",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "role",
          "content"
        ],
        "properties": {
          "role": {
            "description": "The role of the speaker.",
            "type": "string",
            "enum": [
              "developer",
              "system",
              "user",
              "assistant"
            ]
          },
          "content": {
            "description": "The text, or its parts.",
            "type": [
              "string",
              "array"
            ],
            "items": {
              "$ref": "#/components/schemas/ChatPart"
            }
          },
          "name": {
            "description": "The name of the speaker.",
            "type": "string"
          }
        }
      },
      "ChatPart": {
        "description": "A part of a message; its form is OpenAI's. One that is not a text counts 85 tokens (A).",
        "x-provenance": "P",
        "type": "object",
        "additionalProperties": true,
        "required": [
          "type"
        ],
        "properties": {
          "type": {
            "description": "What it is, such as `text` or `image_url`.",
            "type": "string",
            "minLength": 1
          },
          "text": {
            "description": "The text, of a part of type `text`.",
            "type": "string"
          }
        }
      },
      "ChatEstimate": {
        "description": "The price of the chat, in US dollars.",
        "x-provenance": "P",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "model",
          "estimatedInputTokens",
          "estimatedOutputTokens",
          "estimatedCost",
          "message"
        ],
        "properties": {
          "model": {
            "$ref": "#/components/schemas/ChatModel",
            "description": "The model that was priced."
          },
          "estimatedInputTokens": {
            "description": "Tokens of the prompt.",
            "type": "integer",
            "minimum": 1
          },
          "estimatedOutputTokens": {
            "description": "The most tokens of the answer, `max_tokens` (A).",
            "type": "integer",
            "minimum": 1
          },
          "estimatedCost": {
            "description": "What the chat costs at most.",
            "type": "object",
            "additionalProperties": false,
            "required": [
              "usd",
              "note"
            ],
            "properties": {
              "usd": {
                "description": "US dollars as a decimal string, always with six places, rounded up (A).",
                "x-money": {
                  "unit": "USD"
                },
                "type": "string",
                "pattern": "^(0|[1-9][0-9]*)\\.[0-9]{6}$"
              },
              "note": {
                "description": "Says that the amount is a maximum and that the rest is refunded.",
                "type": "string"
              }
            }
          },
          "message": {
            "description": "A sentence about the estimate.",
            "type": "string"
          }
        }
      },
      "ChatCompletion": {
        "description": "The answer to a conversation, in the form of OpenAI's API.",
        "x-provenance": "P",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "object",
          "created",
          "model",
          "choices",
          "usage"
        ],
        "properties": {
          "id": {
            "description": "Its id.",
            "type": "string"
          },
          "object": {
            "type": "string",
            "const": "chat.completion"
          },
          "created": {
            "description": "When it was made, in seconds since 1970.",
            "type": "integer",
            "minimum": 0
          },
          "model": {
            "$ref": "#/components/schemas/ChatModel",
            "description": "The model."
          },
          "choices": {
            "description": "The answer; there is one.",
            "type": "array",
            "minItems": 1,
            "maxItems": 1,
            "items": {
              "$ref": "#/components/schemas/ChatChoice"
            }
          },
          "usage": {
            "$ref": "#/components/schemas/ChatUsage"
          }
        }
      },
      "ChatChoice": {
        "description": "An answer.",
        "x-provenance": "P",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "index",
          "message",
          "finish_reason"
        ],
        "properties": {
          "index": {
            "type": "integer",
            "const": 0
          },
          "message": {
            "description": "What the model says.",
            "type": "object",
            "additionalProperties": false,
            "required": [
              "role",
              "content"
            ],
            "properties": {
              "role": {
                "type": "string",
                "const": "assistant"
              },
              "content": {
                "description": "The text.",
                "type": "string"
              }
            }
          },
          "finish_reason": {
            "description": "`length` where it ends at `max_tokens`.",
            "type": "string",
            "enum": [
              "stop",
              "length"
            ]
          }
        }
      },
      "ChatUsage": {
        "description": "The tokens that the chat used, which it is charged for.",
        "x-provenance": "P",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "prompt_tokens",
          "completion_tokens",
          "total_tokens"
        ],
        "properties": {
          "prompt_tokens": {
            "description": "Tokens of the prompt.",
            "type": "integer",
            "minimum": 0
          },
          "completion_tokens": {
            "description": "Tokens of the answer.",
            "type": "integer",
            "minimum": 0
          },
          "total_tokens": {
            "description": "Both.",
            "type": "integer",
            "minimum": 0
          }
        }
      },
      "ChatCompletionChunk": {
        "description": "A part of a streamed answer, in the form of OpenAI's API.",
        "x-provenance": "P",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "object",
          "created",
          "model",
          "choices"
        ],
        "properties": {
          "id": {
            "description": "The id of the answer.",
            "type": "string"
          },
          "object": {
            "type": "string",
            "const": "chat.completion.chunk"
          },
          "created": {
            "description": "When the answer was made, in seconds since 1970.",
            "type": "integer",
            "minimum": 0
          },
          "model": {
            "$ref": "#/components/schemas/ChatModel",
            "description": "The model."
          },
          "choices": {
            "description": "What is new of the answer; none beside the usage.",
            "type": "array",
            "maxItems": 1,
            "items": {
              "$ref": "#/components/schemas/ChatChunkChoice"
            }
          },
          "usage": {
            "description": "The tokens, of the last chunk; null before that. Only with `include_usage`.",
            "oneOf": [
              {
                "$ref": "#/components/schemas/ChatUsage"
              },
              {
                "type": "null"
              }
            ]
          }
        }
      },
      "ChatChunkChoice": {
        "description": "What is new of the answer.",
        "x-provenance": "P",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "index",
          "delta",
          "finish_reason"
        ],
        "properties": {
          "index": {
            "type": "integer",
            "const": 0
          },
          "delta": {
            "description": "What is to be added.",
            "type": "object",
            "additionalProperties": false,
            "properties": {
              "role": {
                "type": "string",
                "const": "assistant"
              },
              "content": {
                "description": "The next piece of the text.",
                "type": "string"
              }
            }
          },
          "finish_reason": {
            "description": "Why the answer ends, of its last chunk; null before that.",
            "type": [
              "string",
              "null"
            ],
            "enum": [
              "stop",
              "length",
              null
            ]
          }
        }
      },
      "ChatModelList": {
        "description": "The chat models.",
        "x-provenance": "P",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "total",
          "models"
        ],
        "properties": {
          "total": {
            "description": "How many models there are.",
            "type": "integer",
            "minimum": 0
          },
          "models": {
            "description": "Each model in a few words.",
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ChatModelDescription"
            }
          }
        }
      },
      "ChatModelDescription": {
        "description": "A chat model in a few words, with its prices.",
        "x-provenance": "P",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "name",
          "description",
          "context_length",
          "pricing"
        ],
        "properties": {
          "id": {
            "$ref": "#/components/schemas/ChatModel"
          },
          "name": {
            "description": "A name for people.",
            "type": "string"
          },
          "description": {
            "description": "What the model is good for.",
            "type": "string"
          },
          "context_length": {
            "description": "The most tokens of prompt and answer.",
            "type": "integer",
            "minimum": 1
          },
          "pricing": {
            "description": "US dollars per 1,000 tokens, as decimal strings (A).",
            "type": "object",
            "additionalProperties": false,
            "required": [
              "input_per_1k_tokens",
              "output_per_1k_tokens",
              "blended_per_1k_tokens"
            ],
            "properties": {
              "input_per_1k_tokens": {
                "description": "Of the prompt.",
                "type": "string",
                "x-money": {
                  "unit": "USD"
                }
              },
              "output_per_1k_tokens": {
                "description": "Of the answer.",
                "type": "string",
                "x-money": {
                  "unit": "USD"
                }
              },
              "blended_per_1k_tokens": {
                "description": "Of three tokens of input to one of output (A).",
                "type": "string",
                "x-money": {
                  "unit": "USD"
                }
              }
            }
          }
        }
      },
      "PaidRequestError": {
        "description": "The request does not fit, or its payment cannot be read.",
        "x-provenance": "A",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "error",
          "message"
        ],
        "properties": {
          "error": {
            "description": "Those of an estimate, and `INVALID_PAYMENT`, a payment that cannot be read.",
            "type": "string",
            "enum": [
              "INVALID_DIMENSIONS",
              "INVALID_MODEL",
              "INVALID_REQUEST",
              "INVALID_PAYMENT"
            ]
          },
          "message": {
            "$ref": "#/components/schemas/ErrorMessage"
          }
        }
      },
      "GenerationError": {
        "description": "The server cannot name a price, or the run failed.",
        "x-provenance": "A",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "error",
          "message"
        ],
        "properties": {
          "error": {
            "description": "`GENERATION_ERROR`: the run failed after the payment, which is refunded in full. `ESTIMATE_ERROR`: the request has no price.",
            "type": "string",
            "enum": [
              "ESTIMATE_ERROR",
              "GENERATION_ERROR"
            ]
          },
          "message": {
            "$ref": "#/components/schemas/ErrorMessage"
          }
        }
      },
      "InvalidRequestError": {
        "description": "The request is invalid. One fault is named, the first in the order of `x-faults`.",
        "x-provenance": "A",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "error",
          "message"
        ],
        "properties": {
          "error": {
            "description": "`INVALID_DIMENSIONS`: width or height is a number, but out of range or not a multiple of 64.\n`INVALID_MODEL`: the model is a string that is not in the list.\n`INVALID_REQUEST`: everything else.\n",
            "type": "string",
            "enum": [
              "INVALID_DIMENSIONS",
              "INVALID_MODEL",
              "INVALID_REQUEST"
            ]
          },
          "message": {
            "$ref": "#/components/schemas/ErrorMessage"
          }
        }
      },
      "NotFoundError": {
        "description": "No such route.",
        "x-provenance": "A",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "error",
          "message"
        ],
        "properties": {
          "error": {
            "type": "string",
            "const": "NOT_FOUND"
          },
          "message": {
            "$ref": "#/components/schemas/ErrorMessage"
          }
        }
      },
      "MethodNotAllowedError": {
        "description": "The route does not take this method.",
        "x-provenance": "A",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "error",
          "message"
        ],
        "properties": {
          "error": {
            "type": "string",
            "const": "METHOD_NOT_ALLOWED"
          },
          "message": {
            "$ref": "#/components/schemas/ErrorMessage"
          }
        }
      },
      "PayloadTooLargeError": {
        "description": "The body is too large.",
        "x-provenance": "A",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "error",
          "message"
        ],
        "properties": {
          "error": {
            "type": "string",
            "const": "PAYLOAD_TOO_LARGE"
          },
          "message": {
            "$ref": "#/components/schemas/ErrorMessage"
          }
        }
      },
      "UnsupportedMediaTypeError": {
        "description": "The body is of a media type that the route does not take.",
        "x-provenance": "A",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "error",
          "message"
        ],
        "properties": {
          "error": {
            "type": "string",
            "const": "UNSUPPORTED_MEDIA_TYPE"
          },
          "message": {
            "$ref": "#/components/schemas/ErrorMessage"
          }
        }
      },
      "EstimateError": {
        "description": "The server cannot name a price.",
        "x-provenance": "A",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "error",
          "message"
        ],
        "properties": {
          "error": {
            "type": "string",
            "const": "ESTIMATE_ERROR"
          },
          "message": {
            "$ref": "#/components/schemas/ErrorMessage"
          }
        }
      },
      "ErrorMessage": {
        "description": "One sentence that says what must be sent and what was received.",
        "x-provenance": "A",
        "type": "string"
      }
    }
  },
  "x-faults": {
    "x-provenance": "A",
    "state": {
      "network": "string",
      "amount": "string",
      "asset": "string",
      "assetName": "string",
      "assetVersion": "string",
      "payTo": "string",
      "maxTimeoutSeconds": "integer",
      "resource": "string",
      "description": "string"
    },
    "answer": {
      "error": "$fault#/code",
      "message": "$fault#/message"
    },
    "steps": [
      {
        "fault": "unknown-route",
        "status": 404,
        "code": "NOT_FOUND"
      },
      {
        "fault": "unknown-method",
        "status": 405,
        "code": "METHOD_NOT_ALLOWED"
      },
      {
        "fault": "media-type",
        "status": 415,
        "code": "UNSUPPORTED_MEDIA_TYPE"
      },
      {
        "fault": "too-large",
        "status": 413,
        "code": "PAYLOAD_TOO_LARGE"
      },
      {
        "fault": [
          "empty",
          "malformed"
        ],
        "status": 400,
        "code": "INVALID_REQUEST"
      },
      {
        "fault": "invalid",
        "at": [
          "/width",
          "/height"
        ],
        "keyword": [
          "multipleOf",
          "minimum",
          "maximum"
        ],
        "status": 400,
        "code": "INVALID_DIMENSIONS"
      },
      {
        "fault": "invalid",
        "at": "/model",
        "keyword": "enum",
        "status": 400,
        "code": "INVALID_MODEL"
      },
      {
        "fault": "invalid",
        "status": 400,
        "code": "INVALID_REQUEST"
      },
      {
        "fault": [
          "unpriced",
          "internal"
        ],
        "status": 500,
        "code": "ESTIMATE_ERROR"
      }
    ]
  }
}
