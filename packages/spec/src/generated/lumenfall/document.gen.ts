// Written by `pnpm generate` from openapi/lumenfall/; change it there.

/** The document as it is served; our own extensions included. */
export const document: Readonly<Record<string, unknown>> = {
  "openapi": "3.1.0",
  "jsonSchemaDialect": "https://spec.openapis.org/oas/3.1/dialect/base",
  "info": {
    "title": "Lumenfall",
    "version": "1",
    "summary": "Images, videos and chats of many providers behind OpenAI's API; a dry run says what a request will cost.",
    "description": "The contract of Lumenfall's OpenAI-compatible routes and of its billing, written by hand from the vendor's public pages.\nOutlay is not affiliated with Lumenfall. Prices marked `sample` in the price list are illustrative: those of `sample-chat`\nand `sample-video`, models that are invented.\n\nEverything that the pages on cost estimation and billing do not state has `x-provenance`: `P` for another public page of\nthe vendor, `A` for our assumption. A mark on a part applies to everything in it. In this text, assumptions end in (A),\nfacts from other pages in (P).\n\n## Dry runs\n\n`?dryRun=true` on a generation, an edit, a chat or a video (that videos take it is P) answers 200 with a `CostEstimate`\ninstead of running the request. It validates the request as the real call does, and rejects what that would reject, with\nthe same response. It generates nothing and does not change the balance, the ledger or the routing,\nso it is never rejected for lack of money: it exists to be called before paying (A). `dryRun` is `true` or `false`;\nanything else is a 400 (A).\n\nA misspelled dry run never becomes a real run (A). `dryRun` more than once is a 400. So is a name that only resembles it\n(`dryrun`, `dry_run`, `dryRun[]`, `X-Dry-Run`), or that follows a character that does not separate parameters\n(`user=1;dryRun=true`), in the query, in a header, or in a field of the body or form. The message names the right\nspelling. `dryRun` in the body is a 400, too: it belongs in the query.\n\nA dry run rejects one thing that the real call accepts: a chat with `stream: true` (A). An estimate is one JSON object;\nthe official `openai` client, with streaming, would read no event in it and end without an error. Send\n`stream: false` with `dryRun=true`.\n\nAn estimate is approximate. Its components are exact amounts, each rounded half to even to whole micros (millionths of a\ndollar), and `total_cost_micros` is their sum (A). `quantity` is the requested quantity, `billable_quantity` what is paid\nfor; they differ where a provider bills in steps, as the one of `sample-video` does, by started blocks of five seconds\n(A).\n\n## Order of checks\n\nIf a request breaks several rules, the first of these decides, for dry runs and for real calls (the order is A):\n\n1. the route (404) and its method (405);\n2. the key (401);\n3. the rate limit, of a key that has one (429);\n4. media type (415), size (413) and syntax (400) of the body;\n5. `dryRun`, then the body field by field, in the order of the fields in the schema (400);\n6. a model of another modality, `stream` in a dry run, a tool or a JSON Schema that no output can satisfy, and files that\n   are not images, in this order (400);\n7. an unknown model (404);\n8. the balance or the credit limit (402), not for dry runs.\n\nParameters that a schema does not list are passed through to the provider (P). They are allowed, and change neither the\nprice nor the response; the mock names them in its log line (A). `null` means that a parameter is absent, as in OpenAI's\nown API (A).\n\nBeside the responses of its operations, a server answers `OPTIONS` with 204 and the methods of the path, and may\nreject an incomplete HTTP request before it knows the route: 400 without a body for malformed HTTP, 408 for a\nrequest that does not arrive in time, 431 for headers that are too large.\n\n## Routing\n\nOne of its providers runs a model. `<provider>/<model>`, such as `vertex/gemini-3-pro-image`, selects the provider (P).\nOtherwise the server chooses one for each request, so a real call may go to another provider than the dry run before it\nnamed. On sample data, a dry run names the first provider of the model. A real call goes to a random one, to the first\ntwice as often as to another; the same seed gives the same choice (A). `flux.1-schnell` has three.\n\nAn unknown model, or a model that the given provider does not have, gets 404 `MODEL_NOT_FOUND` (P) with the nearest id,\nif one is similar (A). A model of another modality gets 400 (A).\n\n## Tokens of a chat\n\nThe prompt of a chat is counted by `o200k_base`, OpenAI's tokenizer of that name, and by this rule (A), which is that of\nOpenAI's cookbook:\n\n- 3 tokens for each message, and the tokens of every text in it: its role, its content, its name and the others;\n- of a content in parts, the text of each part of type `text` or `refusal`, and 85 tokens for any other part: an image,\n  audio or a file, whatever else the part has;\n- 85 for an image, audio or a file anywhere else, in any message or tool, as a data URL or as at least 256 characters of\n  base64; the text around it counts as usual;\n- 1 for a `name`;\n- values in a message that are not text, such as `tool_calls`, as their JSON text without blanks;\n- 3 tokens that prime the answer, once.\n\n`tools` and `functions` that are not empty are counted as their JSON text without blanks, on top of the messages. The output is bounded by\n`max_completion_tokens`, else `max_tokens`, else the ceiling of the model (256 for `sample-chat`), for each of `n`\nchoices. The estimate assumes that all of it is used. Nothing else in a request is counted.\n\nWhat looks like a special token, such as `<|im_start|>`, is text. At most 1,048,576 bytes of text (in UTF-8) are counted,\nand at most 262,144 characters of it in runs of 100 characters and more in which no word ends; more gets 413 in a sentence.\nImages, audio and files are not text.\n\n## Effective cost\n\nWhat a request really costs is known when it has run, and may differ from the estimate because it depends on outputs.\nOn sample data (A) images cost just their estimate, piece by piece, at the price of the provider that ran them; so do\nvideos, by their seconds. The choices of a chat are between nine tenths of their bound and all of it, by chance, so that\na chat costs at most its estimate and at least nine tenths of it, up to the rounding of its components; JSON and calls of\ntools have as many tokens as they take, by the tokenizer of the prompt. Every answer says\nin `metadata.cost` what it cost, as the vendor's do that deliver media, and a chat in `usage` its tokens. A stream that is\nleft costs its prompt and the tokens that were made (A).\n\n## Billing\n\nA prepaid account is charged against its balance close to real time, here before the answer leaves, for a stream when it\nends, and for a video when it is completed (A). What a request may cost is held from its admission until it ends (A). When the balance is low, every\nrequest is checked first, and the threshold depends on recent usage: here it is low when less than 1.00 USD is free, or\nless than twice what was charged in the last 60 seconds where that is more; free is what is not held (A). A request that\nis checked needs its estimate to be free, else it gets 402; the check adds a slight latency, which `Server-Timing` tells\nof (A). One that is not checked may overdraw the balance by its own cost, not more.\n\nAuto top-up, where it is configured, refills the balance when it is low: by its amount, as often as it takes, when a\nrequest finds less free than its threshold (A). The ledger shows it as `topped_up`. A dry run never refills.\n\nA postpaid account pays by invoice, one for each calendar month in UTC (A), up to a credit limit, which depends on its\nhistory. Here a request gets 402 when the month's charges, with what is held, would be above the limit with its estimate\n(A).\n\nWhoever gets 402 can add funds, enable auto top-up, or switch to postpaid billing.\n\n## Rate limit\n\nKeys have no rate limit (P), except the sample key `lmnfl_limited.secret`: one request per minute, whatever the request and\nits response (A).\n\n## Sample data\n\nWhat a server knows at first stands in `world.yaml`: accounts with their keys, providers and models. A video with the\nprompt `a prompt that fails`, just that, letter for letter, ends in `failed` and costs nothing; any other is completed\nafter about two seconds (A).\n",
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
      "url": "https://api.lumenfall.ai",
      "description": "The vendor's server; the OpenAI-compatible routes begin with `/openai/v1`, its own with `/v1`."
    }
  ],
  "security": [
    {
      "bearer": []
    }
  ],
  "tags": [
    {
      "name": "images",
      "description": "Images from texts, and images that are edited."
    },
    {
      "name": "chat",
      "description": "Answers to conversations."
    },
    {
      "name": "videos",
      "description": "Videos, which take their time."
    },
    {
      "name": "models",
      "description": "The models that can be used."
    },
    {
      "name": "billing",
      "description": "The balance, the charges, and the invoices."
    }
  ],
  "paths": {
    "/openai/v1/images/generations": {
      "post": {
        "operationId": "generateImages",
        "tags": [
          "images"
        ],
        "summary": "Generate images, or estimate what they cost",
        "description": "Makes images from a prompt; with `?dryRun=true`, says what they would cost. See Dry runs, Routing and Effective cost.\n",
        "parameters": [
          {
            "$ref": "#/components/parameters/DryRun"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/ImageRequest"
              },
              "examples": {
                "sourceExample": {
                  "summary": "The vendor's example of a dry run",
                  "value": {
                    "model": "gemini-3-pro-image",
                    "prompt": "A capybara relaxing in a hot spring",
                    "size": "1024x1024",
                    "n": 2
                  }
                },
                "threeOfManyProviders": {
                  "summary": "A dry run of three images, whose price a binary float gets wrong",
                  "value": {
                    "model": "flux.1-schnell",
                    "prompt": "A capybara",
                    "n": 3
                  }
                },
                "sevenOfManyProviders": {
                  "summary": "A dry run of seven images",
                  "value": {
                    "model": "flux.1-schnell",
                    "prompt": "A capybara",
                    "n": 7
                  }
                },
                "highDefinition": {
                  "summary": "A dry run in the better quality",
                  "value": {
                    "model": "dall-e-3",
                    "prompt": "A capybara",
                    "quality": "hd"
                  }
                },
                "forcedProvider": {
                  "summary": "A dry run of a model from one provider",
                  "value": {
                    "model": "vertex/gemini-3-pro-image",
                    "prompt": "A capybara"
                  }
                },
                "forcedAmongMany": {
                  "summary": "A dry run of a model from one of its three providers",
                  "value": {
                    "model": "runware/flux.1-schnell",
                    "prompt": "A capybara"
                  }
                },
                "nulls": {
                  "summary": "A dry run in which null stands for what is absent",
                  "value": {
                    "model": "imagen-3",
                    "prompt": "A capybara",
                    "n": null,
                    "size": null,
                    "quality": null,
                    "response_format": null,
                    "style": null
                  }
                },
                "twoImages": {
                  "summary": "Two images, for real",
                  "value": {
                    "model": "gemini-3-pro-image",
                    "prompt": "A capybara relaxing in a hot spring",
                    "size": "1024x1024",
                    "n": 2
                  }
                },
                "passedThrough": {
                  "summary": "A parameter that is passed through to the provider",
                  "value": {
                    "model": "flux-pro",
                    "prompt": "A capybara",
                    "seed": 42
                  }
                },
                "inTheAnswer": {
                  "summary": "The image itself instead of its address",
                  "value": {
                    "model": "vertex/imagen-3-fast",
                    "prompt": "A capybara",
                    "size": "8x8",
                    "response_format": "b64_json"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The images; of a dry run what they would cost.",
            "headers": {
              "X-Lumenfall-Provider": {
                "$ref": "#/components/headers/X-Lumenfall-Provider"
              },
              "X-Lumenfall-Model": {
                "$ref": "#/components/headers/X-Lumenfall-Model"
              },
              "Server-Timing": {
                "$ref": "#/components/headers/Server-Timing"
              },
              "X-Lumenfall-Request-Id": {
                "$ref": "#/components/headers/X-Lumenfall-Request-Id"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ImageReply"
                },
                "examples": {
                  "sourceExample": {
                    "summary": "The vendor's example of a dry run",
                    "x-request": {
                      "query": {
                        "dryRun": "true"
                      }
                    },
                    "value": {
                      "estimated": true,
                      "model": "gemini-3-pro-image",
                      "provider": "vertex",
                      "total_cost_micros": 80000,
                      "currency": "USD",
                      "components": [
                        {
                          "type": "output",
                          "metric": "image",
                          "quantity": 2,
                          "billable_quantity": 2,
                          "unit_price": 0.04,
                          "total_cost": 80000
                        }
                      ]
                    }
                  },
                  "threeOfManyProviders": {
                    "summary": "A dry run of three images, whose price a binary float gets wrong",
                    "x-provenance": "A",
                    "x-request": {
                      "query": {
                        "dryRun": "true"
                      }
                    },
                    "value": {
                      "estimated": true,
                      "model": "flux.1-schnell",
                      "provider": "fal",
                      "total_cost_micros": 9000,
                      "currency": "USD",
                      "components": [
                        {
                          "type": "output",
                          "metric": "image",
                          "quantity": 3,
                          "billable_quantity": 3,
                          "unit_price": 0.003,
                          "total_cost": 9000
                        }
                      ]
                    }
                  },
                  "sevenOfManyProviders": {
                    "summary": "A dry run of seven images",
                    "x-provenance": "A",
                    "x-request": {
                      "query": {
                        "dryRun": "true"
                      }
                    },
                    "value": {
                      "estimated": true,
                      "model": "flux.1-schnell",
                      "provider": "fal",
                      "total_cost_micros": 21000,
                      "currency": "USD",
                      "components": [
                        {
                          "type": "output",
                          "metric": "image",
                          "quantity": 7,
                          "billable_quantity": 7,
                          "unit_price": 0.003,
                          "total_cost": 21000
                        }
                      ]
                    }
                  },
                  "highDefinition": {
                    "summary": "A dry run in the better quality",
                    "x-provenance": "P",
                    "x-request": {
                      "query": {
                        "dryRun": "true"
                      }
                    },
                    "value": {
                      "estimated": true,
                      "model": "dall-e-3",
                      "provider": "openai",
                      "total_cost_micros": 80000,
                      "currency": "USD",
                      "components": [
                        {
                          "type": "output",
                          "metric": "image",
                          "quantity": 1,
                          "billable_quantity": 1,
                          "unit_price": 0.08,
                          "total_cost": 80000
                        }
                      ]
                    }
                  },
                  "forcedProvider": {
                    "summary": "A dry run of a model from one provider",
                    "x-provenance": "P",
                    "x-request": {
                      "query": {
                        "dryRun": "true"
                      }
                    },
                    "value": {
                      "estimated": true,
                      "model": "gemini-3-pro-image",
                      "provider": "vertex",
                      "total_cost_micros": 40000,
                      "currency": "USD",
                      "components": [
                        {
                          "type": "output",
                          "metric": "image",
                          "quantity": 1,
                          "billable_quantity": 1,
                          "unit_price": 0.04,
                          "total_cost": 40000
                        }
                      ]
                    }
                  },
                  "forcedAmongMany": {
                    "summary": "A dry run of a model from one of its three providers",
                    "x-provenance": "A",
                    "x-request": {
                      "query": {
                        "dryRun": "true"
                      }
                    },
                    "value": {
                      "estimated": true,
                      "model": "flux.1-schnell",
                      "provider": "runware",
                      "total_cost_micros": 3000,
                      "currency": "USD",
                      "components": [
                        {
                          "type": "output",
                          "metric": "image",
                          "quantity": 1,
                          "billable_quantity": 1,
                          "unit_price": 0.003,
                          "total_cost": 3000
                        }
                      ]
                    }
                  },
                  "nulls": {
                    "summary": "A dry run in which null stands for what is absent",
                    "x-provenance": "A",
                    "x-request": {
                      "query": {
                        "dryRun": "true"
                      }
                    },
                    "value": {
                      "estimated": true,
                      "model": "imagen-3",
                      "provider": "vertex",
                      "total_cost_micros": 40000,
                      "currency": "USD",
                      "components": [
                        {
                          "type": "output",
                          "metric": "image",
                          "quantity": 1,
                          "billable_quantity": 1,
                          "unit_price": 0.04,
                          "total_cost": 40000
                        }
                      ]
                    }
                  },
                  "beforePaying": {
                    "summary": "A dry run of an account whose balance does not pay for the request",
                    "x-provenance": "A",
                    "x-request": {
                      "as": "low",
                      "query": {
                        "dryRun": "true"
                      },
                      "body": {
                        "model": "flux-pro",
                        "prompt": "A capybara"
                      }
                    },
                    "value": {
                      "estimated": true,
                      "model": "flux-pro",
                      "provider": "replicate",
                      "total_cost_micros": 50000,
                      "currency": "USD",
                      "components": [
                        {
                          "type": "output",
                          "metric": "image",
                          "quantity": 1,
                          "billable_quantity": 1,
                          "unit_price": 0.05,
                          "total_cost": 50000
                        }
                      ]
                    }
                  },
                  "twoImages": {
                    "summary": "Two images, for real",
                    "value": {
                      "created": 1795132800,
                      "data": [
                        {
                          "url": "https://api.lumenfall.ai/_outlay/lumenfall/outputs/98ed23de8541c68bccab90d448a6e0f3/req_01M7V41F00B5VM120CXV1SYVTX/0.png"
                        },
                        {
                          "url": "https://api.lumenfall.ai/_outlay/lumenfall/outputs/4911f44e9e5470feaf8f9f7dc255a254/req_01M7V41F00B5VM120CXV1SYVTX/1.png"
                        }
                      ],
                      "metadata": {
                        "model": "gemini-3-pro-image",
                        "executed_model": "vertex/gemini-3-pro-image",
                        "provider": "vertex",
                        "provider_name": "Google Vertex AI",
                        "upstream_id": "up_01M7V41F003C8CPVE3N0VZYQMH",
                        "cost": 0.08,
                        "cost_currency": "USD"
                      }
                    }
                  },
                  "passedThrough": {
                    "summary": "A parameter that is passed through to the provider",
                    "x-provenance": "P",
                    "value": {
                      "created": 1795132800,
                      "data": [
                        {
                          "url": "https://api.lumenfall.ai/_outlay/lumenfall/outputs/98ed23de8541c68bccab90d448a6e0f3/req_01M7V41F00B5VM120CXV1SYVTX/0.png"
                        }
                      ],
                      "metadata": {
                        "model": "flux-pro",
                        "executed_model": "replicate/flux-pro",
                        "provider": "replicate",
                        "provider_name": "Replicate",
                        "upstream_id": "up_01M7V41F003C8CPVE3N0VZYQMH",
                        "cost": 0.05,
                        "cost_currency": "USD"
                      }
                    }
                  },
                  "inTheAnswer": {
                    "summary": "The image itself instead of its address",
                    "x-provenance": "P",
                    "value": {
                      "created": 1795132800,
                      "data": [
                        {
                          "b64_json": "iVBORw0KGgoAAAANSUhEUgAAAAgAAAAICAMAAADz0U65AAADAFBMVEWx8cev8Met78ar7cap7Man68Wl6sWj6MWh58Sf5sSd5cSb48OZ4sOX4cOV4MKT3sKR3cKP3MGN28GL2cGJ2MCH18CF1cCD1L+B079/0r990L57z755zr53zb11y71zyr1xybxvyLxtxrxrxbtpxLtnw7tlwbpjwLphv7pfvrldvLlbu7lZurhXuLhVt7hTtrdRtbdPs7dNsrZMsbZKsLZIrrVGrbVErLVCq7RAqbQ+qLQ8p7M6prM4pLM2o7I0orLQ4X3Q4H3P4H3O333N333N3n3M3n3L3X3K3XzJ3HzJ3HzI23zH23zG2nzF2nzF2XvE2XvD2HvC2HvB13vB13vA1nu/1nu+1Xq91Hq91Hq803q703q60nq50nq50Xm40Xm30Hm20Hm1z3m1z3m0znmzznmyzXixzXixzHiwzHivy3iuy3itynitynesyXeryXeqyHepyHepx3eox3enxnemxnamxXalxXakxHajxHaiw3aiw3ahwnWgwnWfwXWewXXQjpXQjpXPjZXOjZXNjJTNjJTMi5TLi5TKipTJipTJiZTIiZPHiJPGiJPFh5PFh5PEhpPDhpPChZPBhZLBhJLAhJK/g5K+g5K9gpK9gpK8gZG7gZG6gJG5gJG5f5G4f5G3fpG2fpG1fZC1fZC0fJCzfJCye5Cxe5CxepCweo+veY+ueY+teI+teI+sd4+rd4+qdo+pdo6pdY6odY6ndI6mdI6mc46lc46kco2jco2icY2icY2hcI2gcI2fb42eb43Qjq7Qjq7Pja7Oja3NjK3NjK3Mi63Li63Kiq3Jiq3Jia3IiazHiKzGiKzFh6zFh6zEhqzDhqzChavBhavBhKvAhKu/g6u+g6u9gqu9gqu8gaq7gaq6gKq5gKq5f6q4f6q3fqq2fqm1fam1fam0fKmzfKmye6mxe6mxeqiweqiveaiueaiteKiteKisd6ird6iqdqepdqepdaeodaendKemdKemc6elc6akcqajcqaicaaicaahcKagcKafb6aeb6WjPod9AAAAMElEQVR4XmMAAwcHBwYOEPA4cYJBAAwuXGCQgAIGBShgWLFCAwwYNmwwAAMGCygAAJ/XDQGnHo1yAAAAAElFTkSuQmCC"
                        }
                      ],
                      "metadata": {
                        "model": "imagen-3-fast",
                        "executed_model": "vertex/imagen-3-fast",
                        "provider": "vertex",
                        "provider_name": "Google Vertex AI",
                        "upstream_id": "up_01M7V41F003C8CPVE3N0VZYQMH",
                        "cost": 0.02,
                        "cost_currency": "USD"
                      }
                    }
                  },
                  "lastCents": {
                    "summary": "A low balance that just pays for the request",
                    "x-provenance": "A",
                    "x-request": {
                      "as": "low",
                      "before": [],
                      "body": {
                        "model": "imagen-3-fast",
                        "prompt": "A capybara"
                      }
                    },
                    "value": {
                      "created": 1795132800,
                      "data": [
                        {
                          "url": "https://api.lumenfall.ai/_outlay/lumenfall/outputs/98ed23de8541c68bccab90d448a6e0f3/req_01M7V41F00B5VM120CXV1SYVTX/0.png"
                        }
                      ],
                      "metadata": {
                        "model": "imagen-3-fast",
                        "executed_model": "vertex/imagen-3-fast",
                        "provider": "vertex",
                        "provider_name": "Google Vertex AI",
                        "upstream_id": "up_01M7V41F003C8CPVE3N0VZYQMH",
                        "cost": 0.02,
                        "cost_currency": "USD"
                      }
                    }
                  }
                }
              }
            },
            "x-answer-when": {
              "value": "$request.query.dryRun",
              "is": true,
              "schema": "CostEstimate",
              "otherwise": "ImageList"
            },
            "x-answer": {
              "estimated": true,
              "model": "$model#/id",
              "provider": "$lines#/labels/provider",
              "total_cost_micros": {
                "$units": "$total"
              },
              "currency": "$priceList#/unit",
              "components": {
                "$each": "$lines",
                "$as": {
                  "type": "$line#/type",
                  "metric": "$line#/metric",
                  "quantity": {
                    "$integer": "$line#/quantity"
                  },
                  "billable_quantity": {
                    "$integer": "$line#/billableQuantity"
                  },
                  "unit_price": {
                    "$number": "$line#/unitPrice"
                  },
                  "total_cost": {
                    "$units": "$line#/rounded"
                  }
                }
              }
            }
          },
          "400": {
            "description": "The request is invalid. See the order of checks.",
            "x-provenance": "P",
            "headers": {
              "X-Lumenfall-Request-Id": {
                "$ref": "#/components/headers/X-Lumenfall-Request-Id"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/InvalidRequestError"
                },
                "examples": {
                  "streamed": {
                    "summary": "Images as a stream",
                    "x-provenance": "A",
                    "x-request": {
                      "body": {
                        "model": "dall-e-2",
                        "prompt": "A capybara",
                        "stream": true
                      }
                    },
                    "value": {
                      "error": {
                        "message": "`stream` must be false or null; received true.",
                        "type": "invalid_request_error",
                        "code": "INVALID_REQUEST",
                        "param": "stream"
                      }
                    }
                  },
                  "misspeltDryRun": {
                    "summary": "A dry run that is misspelt",
                    "x-provenance": "A",
                    "x-request": {
                      "query": {
                        "dryrun": "true"
                      },
                      "body": {
                        "model": "dall-e-2",
                        "prompt": "A capybara"
                      }
                    },
                    "value": {
                      "error": {
                        "message": "`dryrun` is not a parameter of this operation. Did you mean `dryRun`, a query parameter?",
                        "type": "invalid_request_error",
                        "code": "INVALID_REQUEST",
                        "param": "dryrun"
                      }
                    }
                  },
                  "dryRunInBody": {
                    "summary": "A dry run in the body",
                    "x-provenance": "A",
                    "x-request": {
                      "body": {
                        "model": "dall-e-2",
                        "prompt": "A capybara",
                        "dry_run": true
                      }
                    },
                    "value": {
                      "error": {
                        "message": "`dry_run` is not a parameter of this operation. Did you mean `dryRun`, a query parameter?",
                        "type": "invalid_request_error",
                        "code": "INVALID_REQUEST",
                        "param": "dry_run"
                      }
                    }
                  },
                  "dryRunHeader": {
                    "summary": "A dry run in a header",
                    "x-provenance": "A",
                    "x-request": {
                      "headers": {
                        "content-type": "application/json",
                        "X-Dry-Run": "true"
                      },
                      "body": {
                        "model": "dall-e-2",
                        "prompt": "A capybara"
                      }
                    },
                    "value": {
                      "error": {
                        "message": "`x-dry-run` is not a parameter of this operation. Did you mean `dryRun`, a query parameter?",
                        "type": "invalid_request_error",
                        "code": "INVALID_REQUEST",
                        "param": "x-dry-run"
                      }
                    }
                  },
                  "missingPrompt": {
                    "summary": "No prompt",
                    "x-request": {
                      "body": {
                        "model": "dall-e-3"
                      }
                    },
                    "value": {
                      "error": {
                        "message": "`prompt` is required; it must be a non-empty string.",
                        "type": "invalid_request_error",
                        "code": "INVALID_REQUEST",
                        "param": "prompt"
                      }
                    }
                  },
                  "missingPromptInADryRun": {
                    "summary": "No prompt, in a dry run, which gets the same answer",
                    "x-request": {
                      "query": {
                        "dryRun": "true"
                      },
                      "body": {
                        "model": "dall-e-3"
                      }
                    },
                    "value": {
                      "error": {
                        "message": "`prompt` is required; it must be a non-empty string.",
                        "type": "invalid_request_error",
                        "code": "INVALID_REQUEST",
                        "param": "prompt"
                      }
                    }
                  },
                  "missingModel": {
                    "summary": "No model",
                    "x-request": {
                      "body": {
                        "prompt": "A capybara"
                      }
                    },
                    "value": {
                      "error": {
                        "message": "`model` is required; it must be a string.",
                        "type": "invalid_request_error",
                        "code": "INVALID_REQUEST",
                        "param": "model"
                      }
                    }
                  },
                  "tooMany": {
                    "summary": "Eleven images",
                    "x-request": {
                      "body": {
                        "model": "dall-e-3",
                        "prompt": "A capybara",
                        "n": 11
                      }
                    },
                    "value": {
                      "error": {
                        "message": "`n` must be an integer from 1 to 10 or null; received 11.",
                        "type": "invalid_request_error",
                        "code": "INVALID_REQUEST",
                        "param": "n"
                      }
                    }
                  },
                  "noImages": {
                    "summary": "No image at all",
                    "x-request": {
                      "body": {
                        "model": "dall-e-3",
                        "prompt": "A capybara",
                        "n": 0
                      }
                    },
                    "value": {
                      "error": {
                        "message": "`n` must be an integer from 1 to 10 or null; received 0.",
                        "type": "invalid_request_error",
                        "code": "INVALID_REQUEST",
                        "param": "n"
                      }
                    }
                  },
                  "unknownQuality": {
                    "summary": "A quality that there is not",
                    "x-request": {
                      "body": {
                        "model": "dall-e-3",
                        "prompt": "A capybara",
                        "quality": "ultra"
                      }
                    },
                    "value": {
                      "error": {
                        "message": "`quality` must be one of \"standard\", \"hd\", null; received \"ultra\".",
                        "type": "invalid_request_error",
                        "code": "INVALID_REQUEST",
                        "param": "quality"
                      }
                    }
                  },
                  "noSize": {
                    "summary": "An invalid size",
                    "x-provenance": "A",
                    "x-request": {
                      "body": {
                        "model": "dall-e-3",
                        "prompt": "A capybara",
                        "size": "large"
                      }
                    },
                    "value": {
                      "error": {
                        "message": "`size` must be a string that matches `^[1-9][0-9]{0,3}x[1-9][0-9]{0,3}$` or null; received \"large\".",
                        "type": "invalid_request_error",
                        "code": "INVALID_REQUEST",
                        "param": "size"
                      }
                    }
                  },
                  "dryRunOne": {
                    "summary": "A dry run by 1",
                    "x-provenance": "A",
                    "x-request": {
                      "query": {
                        "dryRun": "1"
                      },
                      "body": {
                        "model": "dall-e-3",
                        "prompt": "A capybara"
                      }
                    },
                    "value": {
                      "error": {
                        "message": "`dryRun` must be true or false; received \"1\".",
                        "type": "invalid_request_error",
                        "code": "INVALID_REQUEST",
                        "param": "dryRun"
                      }
                    }
                  },
                  "dryRunFirst": {
                    "summary": "Several faults; dryRun goes before the body, whose fields go in order",
                    "x-provenance": "A",
                    "x-request": {
                      "query": {
                        "dryRun": "yes"
                      },
                      "body": {
                        "n": 0
                      }
                    },
                    "value": {
                      "error": {
                        "message": "`dryRun` must be true or false; received \"yes\".",
                        "type": "invalid_request_error",
                        "code": "INVALID_REQUEST",
                        "param": "dryRun"
                      }
                    }
                  },
                  "fieldBeforeModel": {
                    "summary": "Several faults; a field goes before a model that there is not",
                    "x-provenance": "A",
                    "x-request": {
                      "body": {
                        "model": "nope",
                        "prompt": "A capybara",
                        "n": 0
                      }
                    },
                    "value": {
                      "error": {
                        "message": "`n` must be an integer from 1 to 10 or null; received 0.",
                        "type": "invalid_request_error",
                        "code": "INVALID_REQUEST",
                        "param": "n"
                      }
                    }
                  },
                  "otherKind": {
                    "summary": "A model that makes videos",
                    "x-provenance": "A",
                    "x-request": {
                      "body": {
                        "model": "sora-2",
                        "prompt": "A capybara"
                      }
                    },
                    "value": {
                      "error": {
                        "message": "`model` must make images; received sora-2, which makes videos. Use a model such as dall-e-2.",
                        "type": "invalid_request_error",
                        "code": "INVALID_REQUEST",
                        "param": "model"
                      }
                    }
                  },
                  "notAnObject": {
                    "$ref": "#/components/examples/NotAnObject"
                  },
                  "malformedJson": {
                    "$ref": "#/components/examples/MalformedJson"
                  },
                  "emptyBody": {
                    "$ref": "#/components/examples/EmptyBody"
                  }
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "402": {
            "description": "The balance is low and does not pay for the request, or a postpaid account would go above its credit limit. Two\npublic pages show two bodies: here a prepaid account gets that of the page on errors, which names the amounts, a\npostpaid one that of the page on billing (A).\n",
            "headers": {
              "X-Lumenfall-Request-Id": {
                "$ref": "#/components/headers/X-Lumenfall-Request-Id"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/InsufficientBalanceError"
                },
                "examples": {
                  "lowBalance": {
                    "summary": "A prepaid balance that does not pay for the request",
                    "x-provenance": "P",
                    "x-request": {
                      "as": "low",
                      "body": {
                        "model": "flux-pro",
                        "prompt": "A capybara"
                      }
                    },
                    "value": {
                      "error": {
                        "message": "Insufficient balance: $0.05 required, $0.02 available",
                        "type": "insufficient_quota",
                        "code": "INSUFFICIENT_BALANCE"
                      }
                    }
                  },
                  "creditLimit": {
                    "summary": "A postpaid account that would go above its credit limit",
                    "x-request": {
                      "as": "postpaid",
                      "before": [
                        {
                          "times": 6,
                          "as": "postpaid",
                          "body": {
                            "model": "dall-e-3",
                            "prompt": "A capybara",
                            "quality": "hd",
                            "n": 10
                          }
                        }
                      ],
                      "body": {
                        "model": "dall-e-3",
                        "prompt": "A capybara",
                        "quality": "hd",
                        "n": 10
                      }
                    },
                    "value": {
                      "error": {
                        "message": "Insufficient balance",
                        "type": "billing_error",
                        "code": "INSUFFICIENT_BALANCE"
                      }
                    }
                  }
                }
              }
            }
          },
          "404": {
            "description": "No such route, or no such model.",
            "headers": {
              "X-Lumenfall-Request-Id": {
                "$ref": "#/components/headers/X-Lumenfall-Request-Id"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/NotFoundError"
                },
                "examples": {
                  "misspelt": {
                    "summary": "A model that is misspelt",
                    "x-request": {
                      "body": {
                        "model": "dalle-3",
                        "prompt": "A capybara"
                      }
                    },
                    "value": {
                      "error": {
                        "message": "Model 'dalle-3' not found. Did you mean 'dall-e-3'?",
                        "type": "invalid_request_error",
                        "code": "MODEL_NOT_FOUND",
                        "param": "model"
                      }
                    }
                  },
                  "misspeltInADryRun": {
                    "summary": "A model that is misspelt, in a dry run, which gets the same answer",
                    "x-request": {
                      "query": {
                        "dryRun": "true"
                      },
                      "body": {
                        "model": "dalle-3",
                        "prompt": "A capybara"
                      }
                    },
                    "value": {
                      "error": {
                        "message": "Model 'dalle-3' not found. Did you mean 'dall-e-3'?",
                        "type": "invalid_request_error",
                        "code": "MODEL_NOT_FOUND",
                        "param": "model"
                      }
                    }
                  },
                  "nothingNear": {
                    "summary": "A model that is like no other",
                    "x-provenance": "P",
                    "x-request": {
                      "body": {
                        "model": "invalid-model",
                        "prompt": "A capybara"
                      }
                    },
                    "value": {
                      "error": {
                        "message": "Model 'invalid-model' not found",
                        "type": "invalid_request_error",
                        "code": "MODEL_NOT_FOUND",
                        "param": "model"
                      }
                    }
                  },
                  "modelBeforeBalance": {
                    "summary": "Several faults; the model goes before the balance",
                    "x-provenance": "A",
                    "x-request": {
                      "as": "low",
                      "body": {
                        "model": "invalid-model",
                        "prompt": "A capybara",
                        "n": 10
                      }
                    },
                    "value": {
                      "error": {
                        "message": "Model 'invalid-model' not found",
                        "type": "invalid_request_error",
                        "code": "MODEL_NOT_FOUND",
                        "param": "model"
                      }
                    }
                  },
                  "otherPath": {
                    "$ref": "#/components/examples/OtherPath"
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
            "$ref": "#/components/responses/JsonOnly"
          },
          "429": {
            "$ref": "#/components/responses/RateLimited"
          },
          "500": {
            "$ref": "#/components/responses/Failed"
          },
          "502": {
            "$ref": "#/components/responses/ProvidersExhausted"
          }
        },
        "x-pricing": {
          "kind": "approximate",
          "model": {
            "catalogue": "image-models",
            "id": "$request.body#/model"
          },
          "state": {
            "provider": "string"
          },
          "charges": [
            {
              "id": "image",
              "type": "output",
              "metric": "image",
              "chargeModel": "matrix",
              "quantity": "$request.body#/n",
              "rate": {
                "table": "image",
                "by": {
                  "model": "$request.body#/model",
                  "quality": "$request.body#/quality",
                  "provider": "$state.provider"
                }
              }
            }
          ]
        }
      }
    },
    "/openai/v1/images/edits": {
      "post": {
        "operationId": "editImages",
        "tags": [
          "images"
        ],
        "summary": "Edit images, or estimate what that costs",
        "description": "Makes images from one or several others and a prompt; with `?dryRun=true`, says what they would cost. The body is a form\nof at most 25 MiB (A), with one file in `image` or several in `image[]`, as the official `openai` client sends them.\nEach has to be a PNG, JPEG or WebP that can be read, and a mask as large as the first of them, else 400. On sample\ndata any image model edits, and an edit costs what a generation does (A).\n",
        "parameters": [
          {
            "$ref": "#/components/parameters/DryRun"
          }
        ],
        "requestBody": {
          "required": true,
          "x-body-limit": 26214400,
          "content": {
            "multipart/form-data": {
              "schema": {
                "$ref": "#/components/schemas/EditRequest"
              },
              "examples": {
                "oneImage": {
                  "summary": "A dry run of an edit of one image",
                  "value": {
                    "image": "photo.webp",
                    "prompt": "Add a red hat",
                    "model": "gemini-3-pro-image"
                  }
                },
                "severalImages": {
                  "summary": "A dry run of two edits of two images, with a mask",
                  "value": {
                    "image[]": [
                      "one.webp",
                      "two.webp"
                    ],
                    "prompt": "Put both in a hot spring",
                    "model": "dall-e-3",
                    "mask": "mask.webp",
                    "n": 2,
                    "quality": "high"
                  }
                },
                "edited": {
                  "summary": "An edit, for real",
                  "value": {
                    "image": "photo.webp",
                    "prompt": "Add a red hat",
                    "model": "gemini-3-pro-image"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The images; of a dry run what they would cost.",
            "headers": {
              "X-Lumenfall-Provider": {
                "$ref": "#/components/headers/X-Lumenfall-Provider"
              },
              "X-Lumenfall-Model": {
                "$ref": "#/components/headers/X-Lumenfall-Model"
              },
              "Server-Timing": {
                "$ref": "#/components/headers/Server-Timing"
              },
              "X-Lumenfall-Request-Id": {
                "$ref": "#/components/headers/X-Lumenfall-Request-Id"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ImageReply"
                },
                "examples": {
                  "oneImage": {
                    "summary": "A dry run of an edit of one image",
                    "x-provenance": "A",
                    "x-request": {
                      "query": {
                        "dryRun": "true"
                      },
                      "headers": {
                        "content-type": "multipart/form-data; boundary=X"
                      },
                      "text": "--X\r\nContent-Disposition: form-data; name=\"image\"; filename=\"photo.webp\"\r\nContent-Type: image/webp\r\n\r\nRIFF\u0016\u0000\u0000\u0000WEBPVP8L\t\u0000\u0000\u0000/\u0000\u0004\u0000\u0001(@D\u0004\u0000\r\n--X\r\nContent-Disposition: form-data; name=\"prompt\"\r\n\r\nAdd a red hat\r\n--X\r\nContent-Disposition: form-data; name=\"model\"\r\n\r\ngemini-3-pro-image\r\n--X--\r\n"
                    },
                    "value": {
                      "estimated": true,
                      "model": "gemini-3-pro-image",
                      "provider": "vertex",
                      "total_cost_micros": 40000,
                      "currency": "USD",
                      "components": [
                        {
                          "type": "output",
                          "metric": "image",
                          "quantity": 1,
                          "billable_quantity": 1,
                          "unit_price": 0.04,
                          "total_cost": 40000
                        }
                      ]
                    }
                  },
                  "severalImages": {
                    "summary": "A dry run of two edits of two images, with a mask",
                    "x-provenance": "A",
                    "x-request": {
                      "query": {
                        "dryRun": "true"
                      },
                      "headers": {
                        "content-type": "multipart/form-data; boundary=X"
                      },
                      "text": "--X\r\nContent-Disposition: form-data; name=\"image[]\"; filename=\"one.webp\"\r\nContent-Type: image/webp\r\n\r\nRIFF\u0016\u0000\u0000\u0000WEBPVP8L\t\u0000\u0000\u0000/\u0000\u0004\u0000\u0001(@D\u0004\u0000\r\n--X\r\nContent-Disposition: form-data; name=\"image[]\"; filename=\"two.webp\"\r\nContent-Type: image/webp\r\n\r\nRIFF\u0016\u0000\u0000\u0000WEBPVP8L\t\u0000\u0000\u0000/\u0000\u0004\u0000\u0001(@D\u0004\u0000\r\n--X\r\nContent-Disposition: form-data; name=\"prompt\"\r\n\r\nPut both in a hot spring\r\n--X\r\nContent-Disposition: form-data; name=\"model\"\r\n\r\ndall-e-3\r\n--X\r\nContent-Disposition: form-data; name=\"mask\"; filename=\"mask.webp\"\r\nContent-Type: image/webp\r\n\r\nRIFF\u0016\u0000\u0000\u0000WEBPVP8L\t\u0000\u0000\u0000/\u0000\u0004\u0000\u0001(@D\u0004\u0000\r\n--X\r\nContent-Disposition: form-data; name=\"n\"\r\n\r\n2\r\n--X\r\nContent-Disposition: form-data; name=\"quality\"\r\n\r\nhigh\r\n--X--\r\n"
                    },
                    "value": {
                      "estimated": true,
                      "model": "dall-e-3",
                      "provider": "openai",
                      "total_cost_micros": 80000,
                      "currency": "USD",
                      "components": [
                        {
                          "type": "output",
                          "metric": "image",
                          "quantity": 2,
                          "billable_quantity": 2,
                          "unit_price": 0.04,
                          "total_cost": 80000
                        }
                      ]
                    }
                  },
                  "edited": {
                    "summary": "An edit, for real",
                    "x-provenance": "P",
                    "x-request": {
                      "headers": {
                        "content-type": "multipart/form-data; boundary=X"
                      },
                      "text": "--X\r\nContent-Disposition: form-data; name=\"image\"; filename=\"photo.webp\"\r\nContent-Type: image/webp\r\n\r\nRIFF\u0016\u0000\u0000\u0000WEBPVP8L\t\u0000\u0000\u0000/\u0000\u0004\u0000\u0001(@D\u0004\u0000\r\n--X\r\nContent-Disposition: form-data; name=\"prompt\"\r\n\r\nAdd a red hat\r\n--X\r\nContent-Disposition: form-data; name=\"model\"\r\n\r\ngemini-3-pro-image\r\n--X--\r\n"
                    },
                    "value": {
                      "created": 1795132800,
                      "data": [
                        {
                          "url": "https://api.lumenfall.ai/_outlay/lumenfall/outputs/98ed23de8541c68bccab90d448a6e0f3/req_01M7V41F00B5VM120CXV1SYVTX/0.png"
                        }
                      ],
                      "metadata": {
                        "model": "gemini-3-pro-image",
                        "executed_model": "vertex/gemini-3-pro-image",
                        "provider": "vertex",
                        "provider_name": "Google Vertex AI",
                        "upstream_id": "up_01M7V41F003C8CPVE3N0VZYQMH",
                        "cost": 0.04,
                        "cost_currency": "USD"
                      }
                    }
                  }
                }
              }
            },
            "x-answer-when": {
              "value": "$request.query.dryRun",
              "is": true,
              "schema": "CostEstimate",
              "otherwise": "ImageList"
            },
            "x-answer": {
              "estimated": true,
              "model": "$model#/id",
              "provider": "$lines#/labels/provider",
              "total_cost_micros": {
                "$units": "$total"
              },
              "currency": "$priceList#/unit",
              "components": {
                "$each": "$lines",
                "$as": {
                  "type": "$line#/type",
                  "metric": "$line#/metric",
                  "quantity": {
                    "$integer": "$line#/quantity"
                  },
                  "billable_quantity": {
                    "$integer": "$line#/billableQuantity"
                  },
                  "unit_price": {
                    "$number": "$line#/unitPrice"
                  },
                  "total_cost": {
                    "$units": "$line#/rounded"
                  }
                }
              }
            }
          },
          "400": {
            "description": "The request is invalid. See the order of checks.",
            "x-provenance": "P",
            "headers": {
              "X-Lumenfall-Request-Id": {
                "$ref": "#/components/headers/X-Lumenfall-Request-Id"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/InvalidRequestError"
                },
                "examples": {
                  "missingImage": {
                    "summary": "A form without a file",
                    "x-request": {
                      "headers": {
                        "content-type": "multipart/form-data; boundary=X"
                      },
                      "text": "--X\r\nContent-Disposition: form-data; name=\"prompt\"\r\n\r\nAdd a red hat\r\n--X\r\nContent-Disposition: form-data; name=\"model\"\r\n\r\ngemini-3-pro-image\r\n--X--\r\n"
                    },
                    "value": {
                      "error": {
                        "message": "`image` is required; it must be a PNG, JPEG, or WebP file, or several of them as `image[]`.",
                        "type": "invalid_request_error",
                        "code": "INVALID_REQUEST",
                        "param": "image"
                      }
                    }
                  },
                  "tooMany": {
                    "summary": "Eleven images",
                    "x-request": {
                      "headers": {
                        "content-type": "multipart/form-data; boundary=X"
                      },
                      "text": "--X\r\nContent-Disposition: form-data; name=\"image\"; filename=\"photo.webp\"\r\nContent-Type: image/webp\r\n\r\nRIFF\u0016\u0000\u0000\u0000WEBPVP8L\t\u0000\u0000\u0000/\u0000\u0004\u0000\u0001(@D\u0004\u0000\r\n--X\r\nContent-Disposition: form-data; name=\"prompt\"\r\n\r\nAdd a red hat\r\n--X\r\nContent-Disposition: form-data; name=\"model\"\r\n\r\ngemini-3-pro-image\r\n--X\r\nContent-Disposition: form-data; name=\"n\"\r\n\r\n11\r\n--X--\r\n"
                    },
                    "value": {
                      "error": {
                        "message": "`n` must be an integer from 1 to 10; received 11.",
                        "type": "invalid_request_error",
                        "code": "INVALID_REQUEST",
                        "param": "n"
                      }
                    }
                  },
                  "notAPicture": {
                    "summary": "A file that is not a picture",
                    "x-provenance": "A",
                    "x-request": {
                      "headers": {
                        "content-type": "multipart/form-data; boundary=X"
                      },
                      "text": "--X\r\nContent-Disposition: form-data; name=\"image\"; filename=\"notes.txt\"\r\nContent-Type: text/plain\r\n\r\nnot a picture\r\n--X\r\nContent-Disposition: form-data; name=\"prompt\"\r\n\r\nAdd a red hat\r\n--X\r\nContent-Disposition: form-data; name=\"model\"\r\n\r\ngemini-3-pro-image\r\n--X--\r\n"
                    },
                    "value": {
                      "error": {
                        "message": "`image` must be a PNG, JPEG, or WebP image; received a file that could not be decoded.",
                        "type": "invalid_request_error",
                        "code": "INVALID_REQUEST",
                        "param": "image"
                      }
                    }
                  },
                  "malformedForm": {
                    "$ref": "#/components/examples/MalformedForm"
                  }
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "402": {
            "description": "The balance is low and does not pay for the request, or a postpaid account would go above its credit limit.",
            "headers": {
              "X-Lumenfall-Request-Id": {
                "$ref": "#/components/headers/X-Lumenfall-Request-Id"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/InsufficientBalanceError"
                },
                "examples": {
                  "lowBalance": {
                    "summary": "A prepaid balance that does not pay for the request",
                    "x-provenance": "P",
                    "x-request": {
                      "as": "low",
                      "headers": {
                        "content-type": "multipart/form-data; boundary=X"
                      },
                      "text": "--X\r\nContent-Disposition: form-data; name=\"image\"; filename=\"photo.webp\"\r\nContent-Type: image/webp\r\n\r\nRIFF\u0016\u0000\u0000\u0000WEBPVP8L\t\u0000\u0000\u0000/\u0000\u0004\u0000\u0001(@D\u0004\u0000\r\n--X\r\nContent-Disposition: form-data; name=\"prompt\"\r\n\r\nAdd a red hat\r\n--X\r\nContent-Disposition: form-data; name=\"model\"\r\n\r\nflux-pro\r\n--X--\r\n"
                    },
                    "value": {
                      "error": {
                        "message": "Insufficient balance: $0.05 required, $0.02 available",
                        "type": "insufficient_quota",
                        "code": "INSUFFICIENT_BALANCE"
                      }
                    }
                  }
                }
              }
            }
          },
          "404": {
            "description": "No such route, or no such model.",
            "headers": {
              "X-Lumenfall-Request-Id": {
                "$ref": "#/components/headers/X-Lumenfall-Request-Id"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/NotFoundError"
                },
                "examples": {
                  "misspelt": {
                    "summary": "A model that is misspelt",
                    "x-request": {
                      "headers": {
                        "content-type": "multipart/form-data; boundary=X"
                      },
                      "text": "--X\r\nContent-Disposition: form-data; name=\"image\"; filename=\"photo.webp\"\r\nContent-Type: image/webp\r\n\r\nRIFF\u0016\u0000\u0000\u0000WEBPVP8L\t\u0000\u0000\u0000/\u0000\u0004\u0000\u0001(@D\u0004\u0000\r\n--X\r\nContent-Disposition: form-data; name=\"prompt\"\r\n\r\nAdd a red hat\r\n--X\r\nContent-Disposition: form-data; name=\"model\"\r\n\r\ndalle-3\r\n--X--\r\n"
                    },
                    "value": {
                      "error": {
                        "message": "Model 'dalle-3' not found. Did you mean 'dall-e-3'?",
                        "type": "invalid_request_error",
                        "code": "MODEL_NOT_FOUND",
                        "param": "model"
                      }
                    }
                  },
                  "otherPath": {
                    "$ref": "#/components/examples/OtherPath"
                  }
                }
              }
            }
          },
          "405": {
            "$ref": "#/components/responses/PostOnly"
          },
          "413": {
            "$ref": "#/components/responses/FormTooLarge"
          },
          "415": {
            "description": "The body is not declared as a form.",
            "x-provenance": "A",
            "headers": {
              "X-Lumenfall-Request-Id": {
                "$ref": "#/components/headers/X-Lumenfall-Request-Id"
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
                        "message": "The Content-Type must be multipart/form-data; received \"application/json\".",
                        "type": "invalid_request_error",
                        "code": "UNSUPPORTED_MEDIA_TYPE"
                      }
                    }
                  }
                }
              }
            }
          },
          "429": {
            "$ref": "#/components/responses/RateLimited"
          },
          "500": {
            "$ref": "#/components/responses/Failed"
          },
          "502": {
            "$ref": "#/components/responses/ProvidersExhausted"
          }
        },
        "x-pricing": {
          "kind": "approximate",
          "model": {
            "catalogue": "image-models",
            "id": "$request.body#/model"
          },
          "state": {
            "provider": "string"
          },
          "charges": [
            {
              "id": "image",
              "type": "output",
              "metric": "image",
              "chargeModel": "matrix",
              "quantity": "$request.body#/n",
              "rate": {
                "table": "image",
                "by": {
                  "model": "$request.body#/model",
                  "quality": "$request.body#/quality",
                  "provider": "$state.provider"
                }
              }
            }
          ]
        }
      }
    },
    "/openai/v1/chat/completions": {
      "post": {
        "operationId": "completeChat",
        "tags": [
          "chat"
        ],
        "summary": "Complete a chat, or estimate what that costs",
        "description": "Answers a conversation; with `?dryRun=true`, says what the answer would cost at most. See Tokens of a chat.\n\nWith `stream: true` the answer is a stream of server-sent events, `text/event-stream` (P): each event's data is a\n`chat.completion.chunk` of OpenAI's API, and the last one's is `[DONE]`. The chunk before that has the `metadata` (A);\nwith `stream_options.include_usage` it has no choices, but the `usage`. A stream that is read to its end is charged\nlike an answer in one piece, just before the chunk with the `metadata` leaves; one that its reader leaves is charged\nfor the prompt and the tokens so far, and so is a stream that is not read for ten minutes.\nUntil then its estimate is held (A). Not with `dryRun=true`: see Dry runs.\n",
        "parameters": [
          {
            "$ref": "#/components/parameters/DryRun"
          }
        ],
        "requestBody": {
          "required": true,
          "x-body-limit": 26214400,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/ChatRequest"
              },
              "examples": {
                "estimated": {
                  "summary": "A dry run with a bound for the answer",
                  "value": {
                    "model": "sample-chat",
                    "messages": [
                      {
                        "role": "user",
                        "content": "Why are capybaras so chill?"
                      }
                    ],
                    "max_tokens": 100
                  }
                },
                "ceiling": {
                  "summary": "A dry run that is bounded by the model alone",
                  "value": {
                    "model": "openrouter/sample-chat",
                    "messages": [
                      {
                        "role": "user",
                        "content": "Why are capybaras so chill?"
                      }
                    ]
                  }
                },
                "parts": {
                  "summary": "A dry run with a name, an image, and two choices",
                  "value": {
                    "model": "sample-chat",
                    "messages": [
                      {
                        "role": "system",
                        "content": "You are a naturalist."
                      },
                      {
                        "role": "user",
                        "name": "Ada",
                        "content": [
                          {
                            "type": "text",
                            "text": "What is this?"
                          },
                          {
                            "type": "image_url",
                            "image_url": {
                              "url": "https://example.com/animal.png"
                            }
                          }
                        ]
                      }
                    ],
                    "max_tokens": 99,
                    "max_completion_tokens": 50,
                    "n": 2
                  }
                },
                "tools": {
                  "summary": "A dry run with a tool",
                  "value": {
                    "model": "sample-chat",
                    "messages": [
                      {
                        "role": "user",
                        "content": "Why are capybaras so chill?"
                      }
                    ],
                    "tools": [
                      {
                        "type": "function",
                        "function": {
                          "name": "find_spring",
                          "parameters": {
                            "type": "object",
                            "properties": {
                              "place": {
                                "type": "string"
                              }
                            }
                          }
                        }
                      }
                    ],
                    "max_tokens": 100
                  }
                },
                "notStreamed": {
                  "summary": "A dry run that says that it wants no stream",
                  "value": {
                    "model": "sample-chat",
                    "messages": [
                      {
                        "role": "user",
                        "content": "Why are capybaras so chill?"
                      }
                    ],
                    "max_tokens": 100,
                    "stream": false
                  }
                },
                "completed": {
                  "summary": "A chat, for real",
                  "value": {
                    "model": "sample-chat",
                    "messages": [
                      {
                        "role": "user",
                        "content": "Why are capybaras so chill?"
                      }
                    ],
                    "max_tokens": 10
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The answer, with `stream: true` as events (see above); of a dry run what it would cost.\n",
            "headers": {
              "X-Lumenfall-Provider": {
                "$ref": "#/components/headers/X-Lumenfall-Provider"
              },
              "X-Lumenfall-Model": {
                "$ref": "#/components/headers/X-Lumenfall-Model"
              },
              "Server-Timing": {
                "$ref": "#/components/headers/Server-Timing"
              },
              "X-Lumenfall-Request-Id": {
                "$ref": "#/components/headers/X-Lumenfall-Request-Id"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ChatReply"
                },
                "examples": {
                  "estimated": {
                    "summary": "A dry run with a bound for the answer",
                    "x-provenance": "A",
                    "x-request": {
                      "query": {
                        "dryRun": "true"
                      }
                    },
                    "value": {
                      "estimated": true,
                      "model": "sample-chat",
                      "provider": "openrouter",
                      "total_cost_micros": 158,
                      "currency": "USD",
                      "components": [
                        {
                          "type": "input",
                          "metric": "token",
                          "quantity": 16,
                          "billable_quantity": 16,
                          "unit_price": 5e-7,
                          "total_cost": 8
                        },
                        {
                          "type": "output",
                          "metric": "token",
                          "quantity": 100,
                          "billable_quantity": 100,
                          "unit_price": 0.0000015,
                          "total_cost": 150
                        }
                      ]
                    }
                  },
                  "ceiling": {
                    "summary": "A dry run that is bounded by the model alone",
                    "x-provenance": "A",
                    "x-request": {
                      "query": {
                        "dryRun": "true"
                      }
                    },
                    "value": {
                      "estimated": true,
                      "model": "sample-chat",
                      "provider": "openrouter",
                      "total_cost_micros": 392,
                      "currency": "USD",
                      "components": [
                        {
                          "type": "input",
                          "metric": "token",
                          "quantity": 16,
                          "billable_quantity": 16,
                          "unit_price": 5e-7,
                          "total_cost": 8
                        },
                        {
                          "type": "output",
                          "metric": "token",
                          "quantity": 256,
                          "billable_quantity": 256,
                          "unit_price": 0.0000015,
                          "total_cost": 384
                        }
                      ]
                    }
                  },
                  "parts": {
                    "summary": "A dry run with a name, an image, and two choices",
                    "x-provenance": "A",
                    "x-request": {
                      "query": {
                        "dryRun": "true"
                      }
                    },
                    "value": {
                      "estimated": true,
                      "model": "sample-chat",
                      "provider": "openrouter",
                      "total_cost_micros": 204,
                      "currency": "USD",
                      "components": [
                        {
                          "type": "input",
                          "metric": "token",
                          "quantity": 108,
                          "billable_quantity": 108,
                          "unit_price": 5e-7,
                          "total_cost": 54
                        },
                        {
                          "type": "output",
                          "metric": "token",
                          "quantity": 100,
                          "billable_quantity": 100,
                          "unit_price": 0.0000015,
                          "total_cost": 150
                        }
                      ]
                    }
                  },
                  "tools": {
                    "summary": "A dry run with a tool",
                    "x-provenance": "A",
                    "x-request": {
                      "query": {
                        "dryRun": "true"
                      }
                    },
                    "value": {
                      "estimated": true,
                      "model": "sample-chat",
                      "provider": "openrouter",
                      "total_cost_micros": 173,
                      "currency": "USD",
                      "components": [
                        {
                          "type": "input",
                          "metric": "token",
                          "quantity": 46,
                          "billable_quantity": 46,
                          "unit_price": 5e-7,
                          "total_cost": 23
                        },
                        {
                          "type": "output",
                          "metric": "token",
                          "quantity": 100,
                          "billable_quantity": 100,
                          "unit_price": 0.0000015,
                          "total_cost": 150
                        }
                      ]
                    }
                  },
                  "notStreamed": {
                    "summary": "A dry run that says that it wants no stream",
                    "x-provenance": "A",
                    "x-request": {
                      "query": {
                        "dryRun": "true"
                      }
                    },
                    "value": {
                      "estimated": true,
                      "model": "sample-chat",
                      "provider": "openrouter",
                      "total_cost_micros": 158,
                      "currency": "USD",
                      "components": [
                        {
                          "type": "input",
                          "metric": "token",
                          "quantity": 16,
                          "billable_quantity": 16,
                          "unit_price": 5e-7,
                          "total_cost": 8
                        },
                        {
                          "type": "output",
                          "metric": "token",
                          "quantity": 100,
                          "billable_quantity": 100,
                          "unit_price": 0.0000015,
                          "total_cost": 150
                        }
                      ]
                    }
                  },
                  "completed": {
                    "summary": "A chat, for real",
                    "x-provenance": "P",
                    "value": {
                      "id": "chatcmpl-01M7V41F004QBH539DBH3MMN6Y",
                      "object": "chat.completion",
                      "created": 1795132800,
                      "model": "sample-chat",
                      "choices": [
                        {
                          "index": 0,
                          "message": {
                            "role": "assistant",
                            "content": "Every morning follows under meets with holds almost.",
                            "refusal": null
                          },
                          "logprobs": null,
                          "finish_reason": "stop"
                        }
                      ],
                      "usage": {
                        "prompt_tokens": 16,
                        "completion_tokens": 9,
                        "total_tokens": 25
                      },
                      "metadata": {
                        "model": "sample-chat",
                        "executed_model": "openrouter/sample-chat",
                        "provider": "openrouter",
                        "provider_name": "OpenRouter",
                        "upstream_id": "up_01M7V41F003C8CPVE3N0VZYQMH",
                        "cost": 0.000022,
                        "cost_currency": "USD"
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
            },
            "x-answer-when": {
              "value": "$request.query.dryRun",
              "is": true,
              "schema": "CostEstimate",
              "otherwise": "ChatCompletion"
            },
            "x-answer": {
              "estimated": true,
              "model": "$model#/id",
              "provider": "$lines#/labels/provider",
              "total_cost_micros": {
                "$units": "$total"
              },
              "currency": "$priceList#/unit",
              "components": {
                "$each": "$lines",
                "$as": {
                  "type": "$line#/type",
                  "metric": "$line#/metric",
                  "quantity": {
                    "$integer": "$line#/quantity"
                  },
                  "billable_quantity": {
                    "$integer": "$line#/billableQuantity"
                  },
                  "unit_price": {
                    "$number": "$line#/unitPrice"
                  },
                  "total_cost": {
                    "$units": "$line#/rounded"
                  }
                }
              }
            }
          },
          "400": {
            "description": "The request does not fit, or is a dry run that asks for a stream. See the order of checks.",
            "x-provenance": "P",
            "headers": {
              "X-Lumenfall-Request-Id": {
                "$ref": "#/components/headers/X-Lumenfall-Request-Id"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/InvalidRequestError"
                },
                "examples": {
                  "unknownTool": {
                    "summary": "A tool that is not there",
                    "x-provenance": "A",
                    "x-request": {
                      "body": {
                        "model": "sample-chat",
                        "messages": [
                          {
                            "role": "user",
                            "content": "hm"
                          }
                        ],
                        "tool_choice": "required"
                      }
                    },
                    "value": {
                      "error": {
                        "message": "`tool_choice` must be null, as there are no `tools`; received \"required\".",
                        "type": "invalid_request_error",
                        "code": "INVALID_REQUEST",
                        "param": "tool_choice"
                      }
                    }
                  },
                  "impossibleSchema": {
                    "summary": "A JSON Schema that nothing fits",
                    "x-provenance": "A",
                    "x-request": {
                      "body": {
                        "model": "sample-chat",
                        "messages": [
                          {
                            "role": "user",
                            "content": "hm"
                          }
                        ],
                        "response_format": {
                          "type": "json_schema",
                          "json_schema": {
                            "name": "none",
                            "schema": {
                              "type": "integer",
                              "minimum": 2,
                              "maximum": 1
                            }
                          }
                        }
                      }
                    },
                    "value": {
                      "error": {
                        "message": "`response_format.json_schema.schema` must be a JSON Schema that a value of at most 2,000 parts fits, without references to elsewhere; no such value was found.",
                        "type": "invalid_request_error",
                        "code": "INVALID_REQUEST",
                        "param": "response_format.json_schema.schema"
                      }
                    }
                  },
                  "misspeltDryRun": {
                    "summary": "A dry run that is misspelt",
                    "x-provenance": "A",
                    "x-request": {
                      "query": {
                        "dryrun": "true"
                      },
                      "body": {
                        "model": "sample-chat",
                        "messages": [
                          {
                            "role": "user",
                            "content": "hm"
                          }
                        ]
                      }
                    },
                    "value": {
                      "error": {
                        "message": "`dryrun` is not a parameter of this operation. Did you mean `dryRun`, a query parameter?",
                        "type": "invalid_request_error",
                        "code": "INVALID_REQUEST",
                        "param": "dryrun"
                      }
                    }
                  },
                  "dryRunInBody": {
                    "summary": "A dry run in the body",
                    "x-provenance": "A",
                    "x-request": {
                      "body": {
                        "model": "sample-chat",
                        "messages": [
                          {
                            "role": "user",
                            "content": "hm"
                          }
                        ],
                        "dry_run": true
                      }
                    },
                    "value": {
                      "error": {
                        "message": "`dry_run` is not a parameter of this operation. Did you mean `dryRun`, a query parameter?",
                        "type": "invalid_request_error",
                        "code": "INVALID_REQUEST",
                        "param": "dry_run"
                      }
                    }
                  },
                  "dryRunHeader": {
                    "summary": "A dry run in a header",
                    "x-provenance": "A",
                    "x-request": {
                      "headers": {
                        "content-type": "application/json",
                        "X-Dry-Run": "true"
                      },
                      "body": {
                        "model": "sample-chat",
                        "messages": [
                          {
                            "role": "user",
                            "content": "hm"
                          }
                        ]
                      }
                    },
                    "value": {
                      "error": {
                        "message": "`x-dry-run` is not a parameter of this operation. Did you mean `dryRun`, a query parameter?",
                        "type": "invalid_request_error",
                        "code": "INVALID_REQUEST",
                        "param": "x-dry-run"
                      }
                    }
                  },
                  "missingMessages": {
                    "summary": "No messages",
                    "x-request": {
                      "body": {
                        "model": "sample-chat"
                      }
                    },
                    "value": {
                      "error": {
                        "message": "`messages` is required; it must be a non-empty array.",
                        "type": "invalid_request_error",
                        "code": "INVALID_REQUEST",
                        "param": "messages"
                      }
                    }
                  },
                  "noMessages": {
                    "summary": "An empty list of messages",
                    "x-request": {
                      "body": {
                        "model": "sample-chat",
                        "messages": []
                      }
                    },
                    "value": {
                      "error": {
                        "message": "`messages` must be a non-empty array; received [].",
                        "type": "invalid_request_error",
                        "code": "INVALID_REQUEST",
                        "param": "messages"
                      }
                    }
                  },
                  "unknownRole": {
                    "summary": "A role that there is not",
                    "x-request": {
                      "body": {
                        "model": "sample-chat",
                        "messages": [
                          {
                            "role": "capybara",
                            "content": "hm"
                          }
                        ]
                      }
                    },
                    "value": {
                      "error": {
                        "message": "`messages.0.role` must be one of \"developer\", \"system\", \"user\", \"assistant\", \"tool\", \"function\"; received \"capybara\".",
                        "type": "invalid_request_error",
                        "code": "INVALID_REQUEST",
                        "param": "messages.0.role"
                      }
                    }
                  },
                  "noTokens": {
                    "summary": "An answer of no tokens",
                    "x-request": {
                      "body": {
                        "model": "sample-chat",
                        "messages": [
                          {
                            "role": "user",
                            "content": "hm"
                          }
                        ],
                        "max_tokens": 0
                      }
                    },
                    "value": {
                      "error": {
                        "message": "`max_tokens` must be an integer from 1 to 16384 or null; received 0.",
                        "type": "invalid_request_error",
                        "code": "INVALID_REQUEST",
                        "param": "max_tokens"
                      }
                    }
                  },
                  "streamedDryRun": {
                    "summary": "A dry run that asks for a stream",
                    "x-provenance": "A",
                    "x-request": {
                      "query": {
                        "dryRun": "true"
                      },
                      "body": {
                        "model": "sample-chat",
                        "messages": [
                          {
                            "role": "user",
                            "content": "Why are capybaras so chill?"
                          }
                        ],
                        "stream": true
                      }
                    },
                    "value": {
                      "error": {
                        "message": "stream is true, but a dry run answers one JSON estimate; send the dry run without stream, then stream the real request.",
                        "type": "invalid_request_error",
                        "code": "INVALID_REQUEST",
                        "param": "stream"
                      }
                    }
                  },
                  "streamBeforeModel": {
                    "summary": "Several faults; the stream of a dry run goes before a model that there is not",
                    "x-provenance": "A",
                    "x-request": {
                      "query": {
                        "dryRun": "true"
                      },
                      "body": {
                        "model": "nope",
                        "messages": [
                          {
                            "role": "user",
                            "content": "hm"
                          }
                        ],
                        "stream": true
                      }
                    },
                    "value": {
                      "error": {
                        "message": "stream is true, but a dry run answers one JSON estimate; send the dry run without stream, then stream the real request.",
                        "type": "invalid_request_error",
                        "code": "INVALID_REQUEST",
                        "param": "stream"
                      }
                    }
                  },
                  "malformedJson": {
                    "$ref": "#/components/examples/MalformedJson"
                  },
                  "emptyBody": {
                    "$ref": "#/components/examples/EmptyBody"
                  }
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "402": {
            "description": "The balance is low and does not pay for the request, or a postpaid account would go above its credit limit.",
            "headers": {
              "X-Lumenfall-Request-Id": {
                "$ref": "#/components/headers/X-Lumenfall-Request-Id"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/InsufficientBalanceError"
                },
                "examples": {
                  "lowBalance": {
                    "summary": "A prepaid balance that does not pay for the longest answer",
                    "x-provenance": "P",
                    "x-request": {
                      "as": "low",
                      "body": {
                        "model": "sample-chat",
                        "messages": [
                          {
                            "role": "user",
                            "content": "Why are capybaras so chill?"
                          }
                        ],
                        "max_tokens": 16384
                      }
                    },
                    "value": {
                      "error": {
                        "message": "Insufficient balance: $0.024584 required, $0.02 available",
                        "type": "insufficient_quota",
                        "code": "INSUFFICIENT_BALANCE"
                      }
                    }
                  }
                }
              }
            }
          },
          "404": {
            "description": "No such route, or no such model.",
            "headers": {
              "X-Lumenfall-Request-Id": {
                "$ref": "#/components/headers/X-Lumenfall-Request-Id"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/NotFoundError"
                },
                "examples": {
                  "misspelt": {
                    "summary": "A model that is misspelt",
                    "x-request": {
                      "body": {
                        "model": "sample-chta",
                        "messages": [
                          {
                            "role": "user",
                            "content": "hm"
                          }
                        ]
                      }
                    },
                    "value": {
                      "error": {
                        "message": "Model 'sample-chta' not found. Did you mean 'sample-chat'?",
                        "type": "invalid_request_error",
                        "code": "MODEL_NOT_FOUND",
                        "param": "model"
                      }
                    }
                  },
                  "otherPath": {
                    "$ref": "#/components/examples/OtherPath"
                  }
                }
              }
            }
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
          "429": {
            "$ref": "#/components/responses/RateLimited"
          },
          "500": {
            "$ref": "#/components/responses/Failed"
          },
          "502": {
            "$ref": "#/components/responses/ProvidersExhausted"
          }
        },
        "x-pricing": {
          "x-provenance": "A",
          "kind": "approximate",
          "model": {
            "catalogue": "chat-models",
            "id": "$request.body#/model"
          },
          "state": {
            "provider": "string"
          },
          "charges": [
            {
              "id": "input",
              "type": "input",
              "metric": "token",
              "chargeModel": "per-unit",
              "quantity": {
                "tokens": "$request.body",
                "tokenizer": "o200k_base"
              },
              "rate": {
                "table": "input-token",
                "by": {
                  "model": "$request.body#/model",
                  "provider": "$state.provider"
                }
              }
            },
            {
              "id": "output",
              "type": "output",
              "metric": "token",
              "chargeModel": "per-unit",
              "quantity": {
                "first": [
                  "$request.body#/max_completion_tokens",
                  "$request.body#/max_tokens",
                  "$model#/max_output_tokens"
                ]
              },
              "times": "$request.body#/n",
              "rate": {
                "table": "output-token",
                "by": {
                  "model": "$request.body#/model",
                  "provider": "$state.provider"
                }
              }
            }
          ]
        }
      }
    },
    "/openai/v1/videos": {
      "post": {
        "operationId": "createVideo",
        "tags": [
          "videos"
        ],
        "summary": "Start a video, or estimate what it costs",
        "description": "Starts a video and answers at once, in JSON or as a form of at most 25 MiB (A); `GET /openai/v1/videos/{id}` tells how\nit goes on. With `?dryRun=true`, says what it would cost (P). What it may cost is held until it ends, charged when it\nis completed, and released when it fails (A).\n\nOn sample data it is `queued`, then `in_progress`, and `completed` after about two seconds; a video whose prompt is\n`a prompt that fails` ends in `failed` (A).\n",
        "parameters": [
          {
            "$ref": "#/components/parameters/DryRun"
          }
        ],
        "requestBody": {
          "required": true,
          "x-body-limit": 26214400,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/VideoRequest"
              },
              "examples": {
                "tenSeconds": {
                  "summary": "A dry run of ten seconds",
                  "value": {
                    "model": "sora-2",
                    "prompt": "A capybara swims across a calm river",
                    "seconds": "10"
                  }
                },
                "usualLength": {
                  "summary": "A dry run with the default number of seconds",
                  "value": {
                    "model": "openai/sora-2",
                    "prompt": "A capybara"
                  }
                },
                "byDuration": {
                  "summary": "A dry run with the other name of the seconds, and as a number",
                  "value": {
                    "model": "sora-2",
                    "prompt": "A capybara",
                    "duration": 8
                  }
                },
                "startedBlocks": {
                  "summary": "A dry run of seven seconds, which are billed as two blocks of five",
                  "value": {
                    "model": "sample-video",
                    "prompt": "A capybara",
                    "seconds": 7
                  }
                },
                "started": {
                  "summary": "A video, for real",
                  "value": {
                    "model": "sora-2",
                    "prompt": "A capybara swims across a calm river",
                    "seconds": 10,
                    "size": "1920x1080"
                  }
                }
              }
            },
            "multipart/form-data": {
              "schema": {
                "$ref": "#/components/schemas/VideoRequest"
              },
              "examples": {
                "form": {
                  "summary": "A dry run as a form with a first picture",
                  "value": {
                    "model": "sora-2",
                    "prompt": "A capybara",
                    "seconds": "4",
                    "input_reference": "first.webp"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Of a dry run, what the video would cost.",
            "x-provenance": "P",
            "headers": {
              "X-Lumenfall-Provider": {
                "$ref": "#/components/headers/X-Lumenfall-Provider"
              },
              "X-Lumenfall-Model": {
                "$ref": "#/components/headers/X-Lumenfall-Model"
              },
              "Server-Timing": {
                "$ref": "#/components/headers/Server-Timing"
              },
              "X-Lumenfall-Request-Id": {
                "$ref": "#/components/headers/X-Lumenfall-Request-Id"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/CostEstimate"
                },
                "examples": {
                  "tenSeconds": {
                    "summary": "A dry run of ten seconds",
                    "x-request": {
                      "query": {
                        "dryRun": "true"
                      }
                    },
                    "value": {
                      "estimated": true,
                      "model": "sora-2",
                      "provider": "openai",
                      "total_cost_micros": 210000,
                      "currency": "USD",
                      "components": [
                        {
                          "type": "output",
                          "metric": "second",
                          "quantity": 10,
                          "billable_quantity": 10,
                          "unit_price": 0.021,
                          "total_cost": 210000
                        }
                      ]
                    }
                  },
                  "usualLength": {
                    "summary": "A dry run with the default number of seconds",
                    "x-provenance": "A",
                    "x-request": {
                      "query": {
                        "dryRun": "true"
                      }
                    },
                    "value": {
                      "estimated": true,
                      "model": "sora-2",
                      "provider": "openai",
                      "total_cost_micros": 84000,
                      "currency": "USD",
                      "components": [
                        {
                          "type": "output",
                          "metric": "second",
                          "quantity": 4,
                          "billable_quantity": 4,
                          "unit_price": 0.021,
                          "total_cost": 84000
                        }
                      ]
                    }
                  },
                  "byDuration": {
                    "summary": "A dry run with the other name of the seconds, and as a number",
                    "x-request": {
                      "query": {
                        "dryRun": "true"
                      }
                    },
                    "value": {
                      "estimated": true,
                      "model": "sora-2",
                      "provider": "openai",
                      "total_cost_micros": 168000,
                      "currency": "USD",
                      "components": [
                        {
                          "type": "output",
                          "metric": "second",
                          "quantity": 8,
                          "billable_quantity": 8,
                          "unit_price": 0.021,
                          "total_cost": 168000
                        }
                      ]
                    }
                  },
                  "startedBlocks": {
                    "summary": "A dry run of seven seconds, which are billed as two blocks of five",
                    "x-provenance": "A",
                    "x-request": {
                      "query": {
                        "dryRun": "true"
                      }
                    },
                    "value": {
                      "estimated": true,
                      "model": "sample-video",
                      "provider": "outlay",
                      "total_cost_micros": 250000,
                      "currency": "USD",
                      "components": [
                        {
                          "type": "output",
                          "metric": "second",
                          "quantity": 7,
                          "billable_quantity": 10,
                          "unit_price": 0.025,
                          "total_cost": 250000
                        }
                      ]
                    }
                  },
                  "form": {
                    "summary": "A dry run as a form with a first picture",
                    "x-request": {
                      "query": {
                        "dryRun": "true"
                      },
                      "headers": {
                        "content-type": "multipart/form-data; boundary=X"
                      },
                      "text": "--X\r\nContent-Disposition: form-data; name=\"model\"\r\n\r\nsora-2\r\n--X\r\nContent-Disposition: form-data; name=\"prompt\"\r\n\r\nA capybara\r\n--X\r\nContent-Disposition: form-data; name=\"seconds\"\r\n\r\n4\r\n--X\r\nContent-Disposition: form-data; name=\"input_reference\"; filename=\"first.webp\"\r\nContent-Type: image/webp\r\n\r\nRIFF\u0016\u0000\u0000\u0000WEBPVP8L\t\u0000\u0000\u0000/\u0000\u0004\u0000\u0001(@D\u0004\u0000\r\n--X--\r\n"
                    },
                    "value": {
                      "estimated": true,
                      "model": "sora-2",
                      "provider": "openai",
                      "total_cost_micros": 84000,
                      "currency": "USD",
                      "components": [
                        {
                          "type": "output",
                          "metric": "second",
                          "quantity": 4,
                          "billable_quantity": 4,
                          "unit_price": 0.021,
                          "total_cost": 84000
                        }
                      ]
                    }
                  }
                }
              }
            },
            "x-answer-when": {
              "value": "$request.query.dryRun",
              "is": true,
              "schema": "CostEstimate"
            },
            "x-answer": {
              "estimated": true,
              "model": "$model#/id",
              "provider": "$lines#/labels/provider",
              "total_cost_micros": {
                "$units": "$total"
              },
              "currency": "$priceList#/unit",
              "components": {
                "$each": "$lines",
                "$as": {
                  "type": "$line#/type",
                  "metric": "$line#/metric",
                  "quantity": {
                    "$integer": "$line#/quantity"
                  },
                  "billable_quantity": {
                    "$integer": "$line#/billableQuantity"
                  },
                  "unit_price": {
                    "$number": "$line#/unitPrice"
                  },
                  "total_cost": {
                    "$units": "$line#/rounded"
                  }
                }
              }
            }
          },
          "202": {
            "description": "The video, which is queued.",
            "headers": {
              "X-Lumenfall-Provider": {
                "$ref": "#/components/headers/X-Lumenfall-Provider"
              },
              "X-Lumenfall-Model": {
                "$ref": "#/components/headers/X-Lumenfall-Model"
              },
              "Server-Timing": {
                "$ref": "#/components/headers/Server-Timing"
              },
              "X-Lumenfall-Request-Id": {
                "$ref": "#/components/headers/X-Lumenfall-Request-Id"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Video"
                },
                "examples": {
                  "started": {
                    "summary": "A video, for real",
                    "x-provenance": "P",
                    "value": {
                      "id": "video_01M7V41F004QBH539DBH3MMN6Y",
                      "object": "video",
                      "created_at": 1795132800,
                      "completed_at": null,
                      "status": "queued",
                      "progress": 0,
                      "model": "sora-2",
                      "prompt": "A capybara swims across a calm river",
                      "seconds": "10",
                      "size": "1920x1080",
                      "error": null,
                      "metadata": {
                        "model": "sora-2",
                        "executed_model": "openai/sora-2",
                        "provider": "openai",
                        "provider_name": "OpenAI",
                        "upstream_id": "up_01M7V41F003C8CPVE3N0VZYQMH",
                        "cost_estimate": 0.21,
                        "cost_currency": "USD"
                      }
                    }
                  },
                  "startedByForm": {
                    "summary": "A video as the official client asks for it",
                    "x-provenance": "P",
                    "x-request": {
                      "headers": {
                        "content-type": "multipart/form-data; boundary=X"
                      },
                      "text": "--X\r\nContent-Disposition: form-data; name=\"model\"\r\n\r\nsora-2\r\n--X\r\nContent-Disposition: form-data; name=\"prompt\"\r\n\r\nA capybara\r\n--X\r\nContent-Disposition: form-data; name=\"seconds\"\r\n\r\n8\r\n--X--\r\n"
                    },
                    "value": {
                      "id": "video_01M7V41F004QBH539DBH3MMN6Y",
                      "object": "video",
                      "created_at": 1795132800,
                      "completed_at": null,
                      "status": "queued",
                      "progress": 0,
                      "model": "sora-2",
                      "prompt": "A capybara",
                      "seconds": "8",
                      "size": "1280x720",
                      "error": null,
                      "metadata": {
                        "model": "sora-2",
                        "executed_model": "openai/sora-2",
                        "provider": "openai",
                        "provider_name": "OpenAI",
                        "upstream_id": "up_01M7V41F003C8CPVE3N0VZYQMH",
                        "cost_estimate": 0.168,
                        "cost_currency": "USD"
                      }
                    }
                  }
                }
              }
            }
          },
          "400": {
            "description": "The request is invalid. See the order of checks.",
            "x-provenance": "P",
            "headers": {
              "X-Lumenfall-Request-Id": {
                "$ref": "#/components/headers/X-Lumenfall-Request-Id"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/InvalidRequestError"
                },
                "examples": {
                  "misspeltDryRun": {
                    "summary": "A dry run that is misspelt",
                    "x-provenance": "A",
                    "x-request": {
                      "query": {
                        "dryrun": "true"
                      },
                      "body": {
                        "model": "sora-2",
                        "prompt": "A capybara"
                      }
                    },
                    "value": {
                      "error": {
                        "message": "`dryrun` is not a parameter of this operation. Did you mean `dryRun`, a query parameter?",
                        "type": "invalid_request_error",
                        "code": "INVALID_REQUEST",
                        "param": "dryrun"
                      }
                    }
                  },
                  "dryRunInBody": {
                    "summary": "A dry run in the body",
                    "x-provenance": "A",
                    "x-request": {
                      "body": {
                        "model": "sora-2",
                        "prompt": "A capybara",
                        "dry_run": true
                      }
                    },
                    "value": {
                      "error": {
                        "message": "`dry_run` is not a parameter of this operation. Did you mean `dryRun`, a query parameter?",
                        "type": "invalid_request_error",
                        "code": "INVALID_REQUEST",
                        "param": "dry_run"
                      }
                    }
                  },
                  "dryRunHeader": {
                    "summary": "A dry run in a header",
                    "x-provenance": "A",
                    "x-request": {
                      "headers": {
                        "content-type": "application/json",
                        "X-Dry-Run": "true"
                      },
                      "body": {
                        "model": "sora-2",
                        "prompt": "A capybara"
                      }
                    },
                    "value": {
                      "error": {
                        "message": "`x-dry-run` is not a parameter of this operation. Did you mean `dryRun`, a query parameter?",
                        "type": "invalid_request_error",
                        "code": "INVALID_REQUEST",
                        "param": "x-dry-run"
                      }
                    }
                  },
                  "missingPrompt": {
                    "summary": "No prompt",
                    "x-request": {
                      "body": {
                        "model": "sora-2"
                      }
                    },
                    "value": {
                      "error": {
                        "message": "`prompt` is required; it must be a non-empty string.",
                        "type": "invalid_request_error",
                        "code": "INVALID_REQUEST",
                        "param": "prompt"
                      }
                    }
                  },
                  "noSeconds": {
                    "summary": "A video of no seconds",
                    "x-provenance": "A",
                    "x-request": {
                      "body": {
                        "model": "sora-2",
                        "prompt": "A capybara",
                        "seconds": 0
                      }
                    },
                    "value": {
                      "error": {
                        "message": "`seconds` must be a decimal string that matches `^[1-9][0-9]{0,2}$`, an integer from 1 to 999, or null; received 0.",
                        "type": "invalid_request_error",
                        "code": "INVALID_REQUEST",
                        "param": "seconds"
                      }
                    }
                  },
                  "severalVideos": {
                    "summary": "Two videos at once",
                    "x-provenance": "A",
                    "x-request": {
                      "body": {
                        "model": "sora-2",
                        "prompt": "A capybara",
                        "n": 2
                      }
                    },
                    "value": {
                      "error": {
                        "message": "`n` must be 1 or null; received 2.",
                        "type": "invalid_request_error",
                        "code": "INVALID_REQUEST",
                        "param": "n"
                      }
                    }
                  },
                  "malformedJson": {
                    "$ref": "#/components/examples/MalformedJson"
                  },
                  "malformedForm": {
                    "$ref": "#/components/examples/MalformedForm"
                  }
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "402": {
            "description": "The balance is low and does not pay for the request, or a postpaid account would go above its credit limit.",
            "headers": {
              "X-Lumenfall-Request-Id": {
                "$ref": "#/components/headers/X-Lumenfall-Request-Id"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/InsufficientBalanceError"
                },
                "examples": {
                  "lowBalance": {
                    "summary": "A prepaid balance that does not pay for the request",
                    "x-provenance": "P",
                    "x-request": {
                      "as": "low",
                      "body": {
                        "model": "sora-2",
                        "prompt": "A capybara",
                        "seconds": 10
                      }
                    },
                    "value": {
                      "error": {
                        "message": "Insufficient balance: $0.21 required, $0.02 available",
                        "type": "insufficient_quota",
                        "code": "INSUFFICIENT_BALANCE"
                      }
                    }
                  }
                }
              }
            }
          },
          "404": {
            "description": "No such route, or no such model.",
            "headers": {
              "X-Lumenfall-Request-Id": {
                "$ref": "#/components/headers/X-Lumenfall-Request-Id"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/NotFoundError"
                },
                "examples": {
                  "misspelt": {
                    "summary": "A model that is misspelt",
                    "x-request": {
                      "body": {
                        "model": "sora2",
                        "prompt": "A capybara"
                      }
                    },
                    "value": {
                      "error": {
                        "message": "Model 'sora2' not found. Did you mean 'sora-2'?",
                        "type": "invalid_request_error",
                        "code": "MODEL_NOT_FOUND",
                        "param": "model"
                      }
                    }
                  },
                  "otherPath": {
                    "$ref": "#/components/examples/OtherPath"
                  }
                }
              }
            }
          },
          "405": {
            "$ref": "#/components/responses/PostOnly"
          },
          "413": {
            "$ref": "#/components/responses/FormTooLarge"
          },
          "415": {
            "description": "The body is declared neither as JSON nor as a form.",
            "x-provenance": "A",
            "headers": {
              "X-Lumenfall-Request-Id": {
                "$ref": "#/components/headers/X-Lumenfall-Request-Id"
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
                        "message": "The Content-Type must be application/json or multipart/form-data; received \"text/plain\".",
                        "type": "invalid_request_error",
                        "code": "UNSUPPORTED_MEDIA_TYPE"
                      }
                    }
                  }
                }
              }
            }
          },
          "429": {
            "$ref": "#/components/responses/RateLimited"
          },
          "500": {
            "$ref": "#/components/responses/Failed"
          },
          "502": {
            "$ref": "#/components/responses/ProvidersExhausted"
          }
        },
        "x-pricing": {
          "x-provenance": "P",
          "kind": "approximate",
          "model": {
            "catalogue": "video-models",
            "id": "$request.body#/model"
          },
          "state": {
            "provider": "string"
          },
          "charges": [
            {
              "id": "seconds",
              "type": "output",
              "metric": "second",
              "when": {
                "value": "$model#/billed_by",
                "is": "second"
              },
              "chargeModel": "per-unit",
              "quantity": {
                "first": [
                  "$request.body#/seconds",
                  "$request.body#/duration",
                  4
                ]
              },
              "rate": {
                "table": "video-second",
                "by": {
                  "model": "$request.body#/model",
                  "provider": "$state.provider"
                }
              }
            },
            {
              "id": "blocks",
              "type": "output",
              "metric": "second",
              "when": {
                "value": "$model#/billed_by",
                "is": "started-block"
              },
              "chargeModel": "package",
              "quantity": {
                "first": [
                  "$request.body#/seconds",
                  "$request.body#/duration",
                  4
                ]
              },
              "rate": {
                "table": "video-block",
                "by": {
                  "model": "$request.body#/model",
                  "provider": "$state.provider"
                }
              }
            }
          ]
        }
      }
    },
    "/openai/v1/videos/{id}": {
      "get": {
        "operationId": "getVideo",
        "tags": [
          "videos"
        ],
        "summary": "Read a video",
        "description": "A video as it is now. While it is `queued` or `in_progress`, `metadata.cost_estimate` says what it may cost; once it\nis `completed`, `metadata.cost` says what it did cost. One that `failed` cost nothing: `metadata` has neither (A), and\n`error` says why. The video of another account gets the answer of one that does not exist (A).\n",
        "parameters": [
          {
            "name": "id",
            "in": "path",
            "required": true,
            "description": "The id of the video, `video_…`. Anything that is not the id of a video gets 404.",
            "schema": {
              "type": "string"
            },
            "example": "video_01M7V41F004QBH539DBH3MMN6Y"
          }
        ],
        "responses": {
          "200": {
            "description": "The video.",
            "headers": {
              "X-Lumenfall-Request-Id": {
                "$ref": "#/components/headers/X-Lumenfall-Request-Id"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Video"
                },
                "examples": {
                  "queued": {
                    "summary": "A video that was started just now",
                    "x-provenance": "P",
                    "x-request": {
                      "before": [
                        {
                          "method": "POST",
                          "path": "/openai/v1/videos",
                          "headers": {
                            "content-type": "application/json"
                          },
                          "body": {
                            "model": "sora-2",
                            "prompt": "A capybara swims across a calm river",
                            "seconds": 10
                          }
                        }
                      ],
                      "path": "/openai/v1/videos/video_01M7V41F004QBH539DBH3MMN6Y"
                    },
                    "value": {
                      "id": "video_01M7V41F004QBH539DBH3MMN6Y",
                      "object": "video",
                      "created_at": 1795132800,
                      "completed_at": null,
                      "status": "queued",
                      "progress": 0,
                      "model": "sora-2",
                      "prompt": "A capybara swims across a calm river",
                      "seconds": "10",
                      "size": "1280x720",
                      "error": null,
                      "metadata": {
                        "model": "sora-2",
                        "executed_model": "openai/sora-2",
                        "provider": "openai",
                        "provider_name": "OpenAI",
                        "upstream_id": "up_01M7V41F003C8CPVE3N0VZYQMH",
                        "cost_estimate": 0.21,
                        "cost_currency": "USD"
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
            "description": "No such route, or no such video of the account.",
            "x-provenance": "A",
            "headers": {
              "X-Lumenfall-Request-Id": {
                "$ref": "#/components/headers/X-Lumenfall-Request-Id"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/NotFoundError"
                },
                "examples": {
                  "unknown": {
                    "summary": "A video that does not exist",
                    "x-request": {
                      "path": "/openai/v1/videos/video_01M7NSUCHV1DE000000000000"
                    },
                    "value": {
                      "error": {
                        "message": "There is no such video of your account.",
                        "type": "invalid_request_error",
                        "code": "NOT_FOUND",
                        "param": "id"
                      }
                    }
                  },
                  "foreign": {
                    "summary": "Another account's video",
                    "x-request": {
                      "as": "topup",
                      "before": [
                        {
                          "as": "acme",
                          "method": "POST",
                          "path": "/openai/v1/videos",
                          "headers": {
                            "content-type": "application/json"
                          },
                          "body": {
                            "model": "sora-2",
                            "prompt": "A capybara swims across a calm river",
                            "seconds": 10
                          }
                        }
                      ],
                      "path": "/openai/v1/videos/video_01M7V41F004QBH539DBH3MMN6Y"
                    },
                    "value": {
                      "error": {
                        "message": "There is no such video of your account.",
                        "type": "invalid_request_error",
                        "code": "NOT_FOUND",
                        "param": "id"
                      }
                    }
                  },
                  "otherPath": {
                    "$ref": "#/components/examples/OtherPath"
                  }
                }
              }
            }
          },
          "405": {
            "$ref": "#/components/responses/GetOnly"
          },
          "429": {
            "$ref": "#/components/responses/RateLimited"
          },
          "500": {
            "$ref": "#/components/responses/Failed"
          }
        }
      }
    },
    "/openai/v1/models": {
      "get": {
        "operationId": "listModels",
        "x-list": {
          "entries": "$response.body#/data"
        },
        "tags": [
          "models"
        ],
        "summary": "List the models",
        "description": "All models by their ids without a provider.",
        "x-provenance": "P",
        "responses": {
          "200": {
            "description": "The models.",
            "headers": {
              "X-Lumenfall-Request-Id": {
                "$ref": "#/components/headers/X-Lumenfall-Request-Id"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ModelList"
                },
                "examples": {
                  "all": {
                    "summary": "The sample models",
                    "x-provenance": "A",
                    "x-request": {},
                    "value": {
                      "object": "list",
                      "data": [
                        {
                          "id": "gemini-3-pro-image",
                          "object": "model",
                          "created": 1702300000,
                          "owned_by": "google"
                        },
                        {
                          "id": "imagen-3",
                          "object": "model",
                          "created": 1702300000,
                          "owned_by": "google"
                        },
                        {
                          "id": "imagen-3-fast",
                          "object": "model",
                          "created": 1702300000,
                          "owned_by": "google"
                        },
                        {
                          "id": "dall-e-3",
                          "object": "model",
                          "created": 1702300000,
                          "owned_by": "openai"
                        },
                        {
                          "id": "dall-e-2",
                          "object": "model",
                          "created": 1702300000,
                          "owned_by": "openai"
                        },
                        {
                          "id": "flux-pro",
                          "object": "model",
                          "created": 1702300000,
                          "owned_by": "black-forest-labs"
                        },
                        {
                          "id": "flux.1-schnell",
                          "object": "model",
                          "created": 1702300000,
                          "owned_by": "black-forest-labs"
                        },
                        {
                          "id": "sora-2",
                          "object": "model",
                          "created": 1702300000,
                          "owned_by": "openai"
                        },
                        {
                          "id": "sample-video",
                          "object": "model",
                          "created": 1702300000,
                          "owned_by": "outlay"
                        },
                        {
                          "id": "sample-chat",
                          "object": "model",
                          "created": 1702300000,
                          "owned_by": "outlay"
                        }
                      ]
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
            "$ref": "#/components/responses/GetOnly"
          },
          "429": {
            "$ref": "#/components/responses/RateLimited"
          },
          "500": {
            "$ref": "#/components/responses/Failed"
          }
        }
      }
    },
    "/openai/v1/models/{id}": {
      "get": {
        "operationId": "getModel",
        "tags": [
          "models"
        ],
        "summary": "Read a model",
        "description": "A model by its id. With a provider, the slash is written `%2F`, as the official `openai` client does it, and the answer\nhas the id without the provider; an unwritten slash makes another route (A).\n",
        "x-provenance": "P",
        "parameters": [
          {
            "name": "id",
            "in": "path",
            "required": true,
            "description": "The id of the model.",
            "schema": {
              "type": "string"
            },
            "example": "gemini-3-pro-image"
          }
        ],
        "responses": {
          "200": {
            "description": "The model.",
            "headers": {
              "X-Lumenfall-Request-Id": {
                "$ref": "#/components/headers/X-Lumenfall-Request-Id"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Model"
                },
                "examples": {
                  "byId": {
                    "summary": "A model by its id",
                    "x-request": {},
                    "value": {
                      "id": "gemini-3-pro-image",
                      "object": "model",
                      "created": 1702300000,
                      "owned_by": "google"
                    }
                  },
                  "byProvider": {
                    "summary": "A model of one provider",
                    "x-provenance": "A",
                    "x-request": {
                      "path": "/openai/v1/models/runware%2Fflux.1-schnell"
                    },
                    "value": {
                      "id": "flux.1-schnell",
                      "object": "model",
                      "created": 1702300000,
                      "owned_by": "black-forest-labs"
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
            "description": "No such route, or no such model.",
            "headers": {
              "X-Lumenfall-Request-Id": {
                "$ref": "#/components/headers/X-Lumenfall-Request-Id"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/NotFoundError"
                },
                "examples": {
                  "misspelt": {
                    "summary": "A model that is misspelt",
                    "x-request": {
                      "path": "/openai/v1/models/dalle-3"
                    },
                    "value": {
                      "error": {
                        "message": "Model 'dalle-3' not found. Did you mean 'dall-e-3'?",
                        "type": "invalid_request_error",
                        "code": "MODEL_NOT_FOUND",
                        "param": "id"
                      }
                    }
                  },
                  "nothingNear": {
                    "summary": "A model that is like no other",
                    "x-request": {
                      "path": "/openai/v1/models/invalid-model"
                    },
                    "value": {
                      "error": {
                        "message": "Model 'invalid-model' not found",
                        "type": "invalid_request_error",
                        "code": "MODEL_NOT_FOUND",
                        "param": "id"
                      }
                    }
                  },
                  "otherPath": {
                    "$ref": "#/components/examples/OtherPath"
                  }
                }
              }
            }
          },
          "405": {
            "$ref": "#/components/responses/GetOnly"
          },
          "429": {
            "$ref": "#/components/responses/RateLimited"
          },
          "500": {
            "$ref": "#/components/responses/Failed"
          }
        }
      }
    },
    "/v1/balance": {
      "get": {
        "operationId": "getBalance",
        "tags": [
          "billing"
        ],
        "summary": "Read the balance",
        "description": "How the account pays, and what a prepaid one has, what is held for requests that run included (A).\n",
        "x-provenance": "P",
        "responses": {
          "200": {
            "description": "The balance.",
            "headers": {
              "X-Lumenfall-Request-Id": {
                "$ref": "#/components/headers/X-Lumenfall-Request-Id"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Balance"
                },
                "examples": {
                  "prepaid": {
                    "summary": "A prepaid account",
                    "x-request": {},
                    "value": {
                      "object": "balance",
                      "billing_type": "prepaid",
                      "available": {
                        "amount": 12.5,
                        "currency": "usd"
                      }
                    }
                  },
                  "postpaid": {
                    "summary": "A postpaid account",
                    "x-request": {
                      "as": "postpaid"
                    },
                    "value": {
                      "object": "balance",
                      "billing_type": "postpaid",
                      "available": {
                        "amount": null,
                        "currency": "usd"
                      }
                    }
                  },
                  "afterADryRun": {
                    "summary": "A prepaid account after a dry run, which costs nothing",
                    "x-provenance": "A",
                    "x-request": {
                      "before": [
                        {
                          "method": "POST",
                          "path": "/openai/v1/images/generations?dryRun=true",
                          "headers": {
                            "content-type": "application/json"
                          },
                          "body": {
                            "model": "gemini-3-pro-image",
                            "prompt": "A capybara",
                            "n": 2
                          }
                        }
                      ]
                    },
                    "value": {
                      "object": "balance",
                      "billing_type": "prepaid",
                      "available": {
                        "amount": 12.5,
                        "currency": "usd"
                      }
                    }
                  },
                  "charged": {
                    "summary": "A prepaid account after two images",
                    "x-provenance": "A",
                    "x-request": {
                      "before": [
                        {
                          "method": "POST",
                          "path": "/openai/v1/images/generations",
                          "headers": {
                            "content-type": "application/json"
                          },
                          "body": {
                            "model": "gemini-3-pro-image",
                            "prompt": "A capybara",
                            "n": 2
                          }
                        }
                      ]
                    },
                    "value": {
                      "object": "balance",
                      "billing_type": "prepaid",
                      "available": {
                        "amount": 12.42,
                        "currency": "usd"
                      }
                    }
                  },
                  "held": {
                    "summary": "A prepaid account whose video runs; it is charged when it is completed",
                    "x-provenance": "A",
                    "x-request": {
                      "before": [
                        {
                          "method": "POST",
                          "path": "/openai/v1/videos",
                          "headers": {
                            "content-type": "application/json"
                          },
                          "body": {
                            "model": "sora-2",
                            "prompt": "A capybara",
                            "seconds": 10
                          }
                        }
                      ]
                    },
                    "value": {
                      "object": "balance",
                      "billing_type": "prepaid",
                      "available": {
                        "amount": 12.5,
                        "currency": "usd"
                      }
                    }
                  },
                  "toppedUp": {
                    "summary": "An account with auto top-up after an image that it could not pay for",
                    "x-provenance": "A",
                    "x-request": {
                      "as": "topup",
                      "before": [
                        {
                          "as": "topup",
                          "method": "POST",
                          "path": "/openai/v1/images/generations",
                          "headers": {
                            "content-type": "application/json"
                          },
                          "body": {
                            "model": "flux-pro",
                            "prompt": "A capybara"
                          }
                        }
                      ]
                    },
                    "value": {
                      "object": "balance",
                      "billing_type": "prepaid",
                      "available": {
                        "amount": 9.97,
                        "currency": "usd"
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
            "$ref": "#/components/responses/GetOnly"
          },
          "429": {
            "$ref": "#/components/responses/RateLimited"
          },
          "500": {
            "$ref": "#/components/responses/Failed"
          }
        }
      }
    },
    "/v1/requests": {
      "get": {
        "operationId": "listRequests",
        "x-list": {
          "entries": "$response.body#/data"
        },
        "tags": [
          "billing"
        ],
        "summary": "List what was charged",
        "description": "The ledger of the account, newest first: every request that was charged, with what it cost, and every auto top-up.\nDry runs, requests that were refused and videos that failed are not in it, videos once they are completed. A prepaid\nbalance is at every instant what the account had at first less the sum of all costs; the cost of a top-up is below 0.\nThe route is assumed.\n",
        "x-provenance": "A",
        "responses": {
          "200": {
            "description": "The ledger.",
            "headers": {
              "X-Lumenfall-Request-Id": {
                "$ref": "#/components/headers/X-Lumenfall-Request-Id"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/RequestList"
                },
                "examples": {
                  "none": {
                    "summary": "Nothing has run",
                    "x-request": {},
                    "value": {
                      "object": "list",
                      "data": []
                    }
                  },
                  "charged": {
                    "summary": "Two images, after a dry run of them",
                    "x-request": {
                      "before": [
                        {
                          "method": "POST",
                          "path": "/openai/v1/images/generations?dryRun=true",
                          "headers": {
                            "content-type": "application/json"
                          },
                          "body": {
                            "model": "gemini-3-pro-image",
                            "prompt": "A capybara",
                            "n": 2
                          }
                        },
                        {
                          "method": "POST",
                          "path": "/openai/v1/images/generations",
                          "headers": {
                            "content-type": "application/json"
                          },
                          "body": {
                            "model": "gemini-3-pro-image",
                            "prompt": "A capybara",
                            "n": 2
                          }
                        }
                      ]
                    },
                    "value": {
                      "object": "list",
                      "data": [
                        {
                          "id": "req_01M7V41F00C8CPVE3N0VZYQMH8",
                          "model": "gemini-3-pro-image",
                          "status": "completed",
                          "cost": 0.08,
                          "created": 1795132800
                        }
                      ]
                    }
                  },
                  "toppedUp": {
                    "summary": "An auto top-up and the image that it pays for",
                    "x-request": {
                      "as": "topup",
                      "before": [
                        {
                          "as": "topup",
                          "method": "POST",
                          "path": "/openai/v1/images/generations",
                          "headers": {
                            "content-type": "application/json"
                          },
                          "body": {
                            "model": "flux-pro",
                            "prompt": "A capybara"
                          }
                        }
                      ]
                    },
                    "value": {
                      "object": "list",
                      "data": [
                        {
                          "id": "req_01M7V41F00B5VM120CXV1SYVTX",
                          "model": "flux-pro",
                          "status": "completed",
                          "cost": 0.05,
                          "created": 1795132800
                        },
                        {
                          "id": "topup_01M7V41F003C8CPVE3N0VZYQMH",
                          "model": null,
                          "status": "topped_up",
                          "cost": -10,
                          "created": 1795132800
                        }
                      ]
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
            "$ref": "#/components/responses/GetOnly"
          },
          "429": {
            "$ref": "#/components/responses/RateLimited"
          },
          "500": {
            "$ref": "#/components/responses/Failed"
          }
        }
      }
    },
    "/v1/invoices": {
      "get": {
        "operationId": "listInvoices",
        "x-list": {
          "entries": "$response.body#/data"
        },
        "tags": [
          "billing"
        ],
        "summary": "List the invoices",
        "description": "The invoices of a postpaid account, newest first, made from its ledger: one for each calendar month in UTC in which\nsomething was charged. The one of the month that runs is `open` and still grows; the others are `issued`. A total is\nthe sum of the month's costs in the ledger, to the micro. A prepaid account has none. The route is assumed.\n",
        "x-provenance": "A",
        "responses": {
          "200": {
            "description": "The invoices.",
            "headers": {
              "X-Lumenfall-Request-Id": {
                "$ref": "#/components/headers/X-Lumenfall-Request-Id"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/InvoiceList"
                },
                "examples": {
                  "prepaid": {
                    "summary": "A prepaid account",
                    "x-request": {},
                    "value": {
                      "object": "list",
                      "data": []
                    }
                  },
                  "open": {
                    "summary": "A postpaid account after three images in this month",
                    "x-request": {
                      "as": "postpaid",
                      "before": [
                        {
                          "as": "postpaid",
                          "method": "POST",
                          "path": "/openai/v1/images/generations",
                          "headers": {
                            "content-type": "application/json"
                          },
                          "body": {
                            "model": "gemini-3-pro-image",
                            "prompt": "A capybara",
                            "n": 2
                          }
                        },
                        {
                          "as": "postpaid",
                          "method": "POST",
                          "path": "/openai/v1/images/generations",
                          "headers": {
                            "content-type": "application/json"
                          },
                          "body": {
                            "model": "flux-pro",
                            "prompt": "A capybara"
                          }
                        }
                      ]
                    },
                    "value": {
                      "object": "list",
                      "data": [
                        {
                          "id": "inv_acct_postpaid_2026-11",
                          "object": "invoice",
                          "period": "2026-11",
                          "period_start": 1793491200,
                          "period_end": 1796083200,
                          "status": "open",
                          "requests": 2,
                          "total": 0.13,
                          "total_micros": 130000,
                          "currency": "usd"
                        }
                      ]
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
            "$ref": "#/components/responses/GetOnly"
          },
          "429": {
            "$ref": "#/components/responses/RateLimited"
          },
          "500": {
            "$ref": "#/components/responses/Failed"
          }
        }
      }
    }
  },
  "components": {
    "securitySchemes": {
      "bearer": {
        "type": "http",
        "scheme": "bearer",
        "bearerFormat": "lmnfl_<id>.<secret>",
        "description": "The key of an account in the header `Authorization`. Its form stands on another page. No answer and no log line shows a\nkey.\n",
        "x-provenance": "P"
      }
    },
    "parameters": {
      "DryRun": {
        "name": "dryRun",
        "in": "query",
        "description": "`true` for a cost estimate instead of the real thing, see Dry runs. Anything but `true` and `false` gets 400, and so\ndoes another spelling of the name, or giving it twice; these are assumed.\n",
        "schema": {
          "type": "boolean"
        },
        "example": true
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
      "WWW-Authenticate": {
        "description": "How to send a key.",
        "x-provenance": "A",
        "schema": {
          "type": "string"
        },
        "example": "Bearer"
      },
      "Retry-After": {
        "description": "In how many seconds a request is let in again, rounded up.",
        "x-provenance": "A",
        "schema": {
          "type": "integer",
          "minimum": 1
        },
        "example": 60
      },
      "Server-Timing": {
        "description": "How long the check of a low balance took; absent where there was none.",
        "x-provenance": "A",
        "schema": {
          "type": "string"
        },
        "example": "balance-check;dur=20"
      },
      "X-Lumenfall-Provider": {
        "description": "The provider that handled the request; of a dry run, the one that would.",
        "x-provenance": "P",
        "schema": {
          "type": "string"
        },
        "example": "vertex"
      },
      "X-Lumenfall-Model": {
        "description": "The model that was used; of a dry run, the one that would be.",
        "x-provenance": "P",
        "schema": {
          "type": "string"
        },
        "example": "gemini-3-pro-image"
      },
      "X-Lumenfall-Request-Id": {
        "description": "The id of the request; that of its entry in the ledger, where it has one (A).",
        "x-provenance": "P",
        "schema": {
          "type": "string"
        },
        "example": "req_01M7V41F00B5VM120CXV1SYVTX"
      }
    },
    "examples": {
      "OtherPath": {
        "summary": "Another path",
        "x-provenance": "A",
        "x-request": {
          "path": "/openai/v2"
        },
        "value": {
          "error": {
            "message": "There is no route /openai/v2; see the paths of the document.",
            "type": "invalid_request_error",
            "code": "NOT_FOUND"
          }
        }
      },
      "NotAnObject": {
        "summary": "A body that is not an object",
        "x-provenance": "A",
        "x-request": {
          "body": []
        },
        "value": {
          "error": {
            "message": "The body must be an object; received [].",
            "type": "invalid_request_error",
            "code": "INVALID_REQUEST"
          }
        }
      },
      "MalformedJson": {
        "summary": "A body that is not JSON",
        "x-provenance": "A",
        "x-request": {
          "headers": {
            "content-type": "application/json"
          },
          "text": "{\"model\": \"sample-"
        },
        "value": {
          "error": {
            "message": "The body could not be parsed as JSON. Check that it is one JSON value in UTF-8.",
            "type": "invalid_request_error",
            "code": "INVALID_REQUEST"
          }
        }
      },
      "EmptyBody": {
        "summary": "No body at all",
        "x-provenance": "A",
        "x-request": {
          "text": ""
        },
        "value": {
          "error": {
            "message": "The body is empty. Send one JSON value in UTF-8.",
            "type": "invalid_request_error",
            "code": "INVALID_REQUEST"
          }
        }
      },
      "MalformedForm": {
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
            "message": "The body could not be parsed as multipart/form-data. Check that the boundary in Content-Type matches the body.",
            "type": "invalid_request_error",
            "code": "INVALID_REQUEST"
          }
        }
      }
    },
    "responses": {
      "Unauthenticated": {
        "description": "The key is missing, or it belongs to no account.",
        "x-provenance": "P",
        "headers": {
          "WWW-Authenticate": {
            "$ref": "#/components/headers/WWW-Authenticate"
          },
          "X-Lumenfall-Request-Id": {
            "$ref": "#/components/headers/X-Lumenfall-Request-Id"
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
                    "message": "Missing API key. Send `Authorization: Bearer <your key>`.",
                    "type": "authentication_error",
                    "code": "AUTHENTICATION_FAILED"
                  }
                }
              },
              "otherKey": {
                "summary": "A key that no account has",
                "x-request": {
                  "as": "none",
                  "headers": {
                    "Authorization": "Bearer lmnfl_nobody.secret"
                  }
                },
                "value": {
                  "error": {
                    "message": "Unknown API key. Send a key of your account: `lmnfl_`, an ID, a dot, and a secret.",
                    "type": "authentication_error",
                    "code": "AUTHENTICATION_FAILED"
                  }
                }
              },
              "otherScheme": {
                "summary": "A key that is sent in another way",
                "x-request": {
                  "as": "none",
                  "headers": {
                    "Authorization": "Basic bG1uZmxfYWNtZTpzZWNyZXQ="
                  }
                },
                "value": {
                  "error": {
                    "message": "Missing API key. Send `Authorization: Bearer <your key>`.",
                    "type": "authentication_error",
                    "code": "AUTHENTICATION_FAILED"
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
          "X-Lumenfall-Request-Id": {
            "$ref": "#/components/headers/X-Lumenfall-Request-Id"
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
          "X-Lumenfall-Request-Id": {
            "$ref": "#/components/headers/X-Lumenfall-Request-Id"
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
                    "message": "The method must be one of POST, OPTIONS; received DELETE.",
                    "type": "invalid_request_error",
                    "code": "METHOD_NOT_ALLOWED"
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
          "X-Lumenfall-Request-Id": {
            "$ref": "#/components/headers/X-Lumenfall-Request-Id"
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
                    "message": "The method must be one of GET, HEAD, OPTIONS; received DELETE.",
                    "type": "invalid_request_error",
                    "code": "METHOD_NOT_ALLOWED"
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
          "X-Lumenfall-Request-Id": {
            "$ref": "#/components/headers/X-Lumenfall-Request-Id"
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
                    "message": "The body must be at most 1,048,576 bytes; received more.",
                    "type": "invalid_request_error",
                    "code": "PAYLOAD_TOO_LARGE"
                  }
                }
              }
            }
          }
        }
      },
      "ChatTooLarge": {
        "description": "The body is larger than 25 MiB; a chat may carry pictures as data URLs.",
        "x-provenance": "A",
        "headers": {
          "X-Lumenfall-Request-Id": {
            "$ref": "#/components/headers/X-Lumenfall-Request-Id"
          }
        },
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/PayloadTooLargeError"
            },
            "examples": {
              "oneByteMore": {
                "summary": "One byte of JSON more than 25 MiB",
                "x-request": {
                  "text": "{}",
                  "padTo": 26214401
                },
                "value": {
                  "error": {
                    "message": "The body must be at most 26,214,400 bytes; received more.",
                    "type": "invalid_request_error",
                    "code": "PAYLOAD_TOO_LARGE"
                  }
                }
              }
            }
          }
        }
      },
      "FormTooLarge": {
        "description": "The body is larger than 25 MiB, holds more than 100,000 JSON values, or is a form of more than 1,000 parts.",
        "x-provenance": "A",
        "headers": {
          "X-Lumenfall-Request-Id": {
            "$ref": "#/components/headers/X-Lumenfall-Request-Id"
          }
        },
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/PayloadTooLargeError"
            },
            "examples": {
              "oneByteMore": {
                "summary": "One byte more than 25 MiB",
                "x-request": {
                  "headers": {
                    "content-type": "multipart/form-data; boundary=X"
                  },
                  "text": "--X\r\n",
                  "padTo": 26214401
                },
                "value": {
                  "error": {
                    "message": "The body must be at most 26,214,400 bytes; received more.",
                    "type": "invalid_request_error",
                    "code": "PAYLOAD_TOO_LARGE"
                  }
                }
              }
            }
          }
        }
      },
      "JsonOnly": {
        "description": "The body is not declared as JSON.",
        "x-provenance": "A",
        "headers": {
          "X-Lumenfall-Request-Id": {
            "$ref": "#/components/headers/X-Lumenfall-Request-Id"
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
                    "message": "The Content-Type must be application/json; received \"text/plain\".",
                    "type": "invalid_request_error",
                    "code": "UNSUPPORTED_MEDIA_TYPE"
                  }
                }
              }
            }
          }
        }
      },
      "RateLimited": {
        "description": "More requests in a minute than the key allows. Only the key `lmnfl_limited.secret` has a limit.",
        "x-provenance": "P",
        "headers": {
          "Retry-After": {
            "$ref": "#/components/headers/Retry-After"
          },
          "X-Lumenfall-Request-Id": {
            "$ref": "#/components/headers/X-Lumenfall-Request-Id"
          }
        },
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/RateLimitError"
            },
            "examples": {
              "secondInAMinute": {
                "summary": "The second request in a minute",
                "x-provenance": "A",
                "x-request": {
                  "as": "limited",
                  "before": [
                    {
                      "as": "limited"
                    }
                  ]
                },
                "value": {
                  "error": {
                    "message": "The rate limit of 1 per minute is reached. Retry after 60s.",
                    "type": "rate_limit_error",
                    "code": "RATE_LIMITED"
                  }
                }
              }
            }
          }
        }
      },
      "Failed": {
        "description": "The server cannot name a price, or failed; the request was not at fault.",
        "x-provenance": "A",
        "headers": {
          "X-Lumenfall-Request-Id": {
            "$ref": "#/components/headers/X-Lumenfall-Request-Id"
          }
        },
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/ServerError"
            },
            "example": {
              "error": {
                "message": "The server failed; the request was not at fault.",
                "type": "server_error",
                "code": "INTERNAL_ERROR"
              }
            }
          }
        }
      },
      "ProvidersExhausted": {
        "description": "No provider of the model could run the request. Sample providers never fail.",
        "x-provenance": "P",
        "headers": {
          "X-Lumenfall-Request-Id": {
            "$ref": "#/components/headers/X-Lumenfall-Request-Id"
          }
        },
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/ProvidersExhaustedError"
            },
            "example": {
              "error": {
                "message": "No provider of the model could run the request.",
                "type": "server_error",
                "code": "ALL_PROVIDERS_EXHAUSTED"
              }
            }
          }
        }
      }
    },
    "schemas": {
      "ImageRequest": {
        "description": "What is to be generated. Other parameters are passed through to the provider.",
        "x-provenance": "P",
        "type": "object",
        "additionalProperties": true,
        "required": [
          "model",
          "prompt"
        ],
        "properties": {
          "model": {
            "description": "The id of a model, such as `gemini-3-pro-image`; with a provider before it, such as `vertex/gemini-3-pro-image`, from that\nprovider alone. Any that `GET /openai/v1/models` does not list gets 404 `MODEL_NOT_FOUND`.\n",
            "type": "string",
            "examples": [
              "gemini-3-pro-image"
            ]
          },
          "prompt": {
            "description": "What is to be seen. That one of no characters is refused is assumed.",
            "type": "string",
            "minLength": 1,
            "examples": [
              "A capybara relaxing in a hot spring"
            ]
          },
          "n": {
            "description": "How many images.",
            "type": [
              "integer",
              "null"
            ],
            "minimum": 1,
            "maximum": 10,
            "default": 1
          },
          "size": {
            "description": "Width and height in pixels. On sample data any up to 9999 will do, and none costs more than another; a side above\n4096 is not drawn, but 1024x1024 instead (A).\n",
            "type": [
              "string",
              "null"
            ],
            "pattern": "^[1-9][0-9]{0,3}x[1-9][0-9]{0,3}$",
            "default": "1024x1024"
          },
          "quality": {
            "description": "The quality; it moves the price of `dall-e-3`.",
            "type": [
              "string",
              "null"
            ],
            "enum": [
              "standard",
              "hd",
              null
            ],
            "default": "standard"
          },
          "response_format": {
            "description": "Whether the answer has the address of an image or the image itself.",
            "type": [
              "string",
              "null"
            ],
            "enum": [
              "url",
              "b64_json",
              null
            ],
            "default": "url"
          },
          "stream": {
            "description": "Images come in one answer, not as events: no page of the vendor's mentions partial images. So `true` is refused\nbefore it costs anything; the `openai` client would find no event in the answer.\n",
            "x-provenance": "A",
            "type": [
              "boolean",
              "null"
            ],
            "enum": [
              false,
              null
            ],
            "default": false
          },
          "style": {
            "description": "The style, of models that know one.",
            "type": [
              "string",
              "null"
            ],
            "enum": [
              "vivid",
              "natural",
              null
            ],
            "default": "vivid"
          }
        }
      },
      "EditRequest": {
        "description": "What is to be edited, and how. Other parameters are passed through to the provider. That there are at most 16 images is\nOpenAI's limit, assumed here.\n",
        "x-provenance": "P",
        "type": "object",
        "additionalProperties": true,
        "required": [
          "prompt",
          "model"
        ],
        "properties": {
          "image": {
            "description": "The image to edit.",
            "type": "string",
            "format": "binary"
          },
          "image[]": {
            "description": "The images to edit, where there are several.",
            "type": "array",
            "minItems": 1,
            "maxItems": 16,
            "items": {
              "type": "string",
              "format": "binary"
            }
          },
          "prompt": {
            "description": "What is to be seen. That one of no characters is refused is assumed.",
            "type": "string",
            "minLength": 1,
            "examples": [
              "A capybara relaxing in a hot spring"
            ]
          },
          "model": {
            "description": "The id of a model, such as `gemini-3-pro-image`; with a provider before it, such as `vertex/gemini-3-pro-image`, from that\nprovider alone. Any that `GET /openai/v1/models` does not list gets 404 `MODEL_NOT_FOUND`.\n",
            "type": "string",
            "examples": [
              "gemini-3-pro-image"
            ]
          },
          "mask": {
            "description": "An image as large as the first one, whose transparent areas say where to edit.",
            "type": "string",
            "format": "binary"
          },
          "n": {
            "description": "How many images.",
            "type": "integer",
            "minimum": 1,
            "maximum": 10,
            "default": 1
          },
          "size": {
            "description": "Width and height in pixels, as of a generation.",
            "type": "string",
            "pattern": "^[1-9][0-9]{0,3}x[1-9][0-9]{0,3}$",
            "default": "1024x1024"
          },
          "quality": {
            "description": "The quality; `hd` affects the price of `dall-e-3`. The default `standard` is assumed.",
            "type": "string",
            "enum": [
              "auto",
              "low",
              "medium",
              "high",
              "standard",
              "hd"
            ],
            "default": "standard"
          },
          "response_format": {
            "description": "Whether the answer has the address of an image or the image itself.",
            "type": "string",
            "enum": [
              "url",
              "b64_json"
            ],
            "default": "url"
          },
          "stream": {
            "description": "Images come in one answer, not as events: no page of the vendor's mentions partial images. So `true` is refused\nbefore it costs anything; the `openai` client would find no event in the answer.\n",
            "x-provenance": "A",
            "type": "boolean",
            "enum": [
              false
            ],
            "default": false
          }
        },
        "if": {
          "additionalProperties": true,
          "properties": {
            "image[]": {
              "not": {}
            }
          }
        },
        "then": {
          "additionalProperties": true,
          "required": [
            "image"
          ],
          "properties": {
            "image": {
              "description": "a PNG, JPEG, or WebP file, or several of them as `image[]`"
            }
          }
        }
      },
      "ChatRequest": {
        "description": "The conversation. Other parameters are passed through to the provider.",
        "x-provenance": "P",
        "type": "object",
        "additionalProperties": true,
        "required": [
          "model",
          "messages"
        ],
        "properties": {
          "model": {
            "description": "The id of a model, such as `sample-chat`; with a provider before it, such as `openrouter/sample-chat`, from that\nprovider alone. Any that `GET /openai/v1/models` does not list gets 404 `MODEL_NOT_FOUND`.\n",
            "type": "string",
            "examples": [
              "sample-chat"
            ]
          },
          "messages": {
            "description": "What was said so far.",
            "type": "array",
            "minItems": 1,
            "items": {
              "$ref": "#/components/schemas/ChatMessage"
            }
          },
          "max_completion_tokens": {
            "description": "The most tokens of a choice. Goes before `max_tokens`; that there are at most 16384 is assumed.",
            "type": [
              "integer",
              "null"
            ],
            "minimum": 1,
            "maximum": 16384
          },
          "max_tokens": {
            "description": "The most tokens of a choice, by the name of older days. That there are at most 16384 is assumed.",
            "type": [
              "integer",
              "null"
            ],
            "minimum": 1,
            "maximum": 16384
          },
          "n": {
            "description": "How many choices; that there are at most 128 is OpenAI's limit, assumed here. Of those that are JSON or calls at most\nfour differ, assumed too.\n",
            "type": [
              "integer",
              "null"
            ],
            "minimum": 1,
            "maximum": 128,
            "default": 1
          },
          "seed": {
            "description": "The same seed gives the same answer (A). The range is that which every client carries exactly (A).",
            "x-provenance": "A",
            "type": [
              "integer",
              "null"
            ],
            "minimum": -9007199254740991,
            "maximum": 9007199254740991
          },
          "stream": {
            "description": "Whether the answer comes as a stream of events. Not with `dryRun=true`, which gets 400.",
            "type": [
              "boolean",
              "null"
            ],
            "default": false
          },
          "stream_options": {
            "description": "What a stream has besides.",
            "type": [
              "object",
              "null"
            ],
            "additionalProperties": true,
            "properties": {
              "include_usage": {
                "description": "Whether the stream has the usage before its end.",
                "type": "boolean"
              }
            }
          },
          "tools": {
            "description": "What the model may call, in the form of OpenAI's API. It is counted, see Tokens of a chat; `sample-chat` calls one of\nthem where `tool_choice` asks for it, else none (A).\n",
            "type": [
              "array",
              "null"
            ],
            "items": {
              "type": "object",
              "additionalProperties": true
            }
          },
          "tool_choice": {
            "description": "Whether a tool has to be called, in the form of OpenAI's API: `required`, a tool by its name, or `allowed_tools`.\nThe answer is one call then, by chance, whose arguments fit the tool's parameters; a tool that `tools` does not\nhave is refused (A).\n",
            "type": [
              "string",
              "object",
              "null"
            ],
            "additionalProperties": true
          },
          "response_format": {
            "description": "What the text of the answer has to be, in the form of OpenAI's API: `json_object` for some JSON object, which fits\nthe schema that a message gives after `JSON schema:`, where one does; `json_schema` for JSON that fits\n`json_schema.schema`. The JSON is made by chance, the same for the same request, and fuller where the bound has room.\nA `pattern` that is slow to try, such as a repetition of repetitions, is refused, or left to the `format` beside it.\nA schema that no small value fits is refused (A).\n",
            "type": [
              "object",
              "null"
            ],
            "additionalProperties": true,
            "required": [
              "type"
            ],
            "properties": {
              "type": {
                "description": "What it has to be.",
                "type": "string",
                "enum": [
                  "text",
                  "json_object",
                  "json_schema"
                ]
              },
              "json_schema": {
                "description": "The schema, with its name.",
                "type": "object",
                "additionalProperties": true,
                "properties": {
                  "schema": {
                    "description": "A JSON Schema.",
                    "type": [
                      "object",
                      "boolean"
                    ],
                    "additionalProperties": true
                  }
                }
              }
            }
          }
        }
      },
      "ChatMessage": {
        "description": "A message; its form is OpenAI's. Other fields, such as `tool_calls`, are passed through.",
        "x-provenance": "P",
        "type": "object",
        "additionalProperties": true,
        "required": [
          "role"
        ],
        "properties": {
          "role": {
            "description": "The role of the speaker.",
            "type": "string",
            "enum": [
              "developer",
              "system",
              "user",
              "assistant",
              "tool",
              "function"
            ]
          },
          "content": {
            "description": "The text, or its parts.",
            "type": [
              "string",
              "array",
              "null"
            ],
            "items": {
              "$ref": "#/components/schemas/ChatPart"
            }
          },
          "name": {
            "description": "The name of the speaker.",
            "type": [
              "string",
              "null"
            ]
          }
        }
      },
      "ChatPart": {
        "description": "A part of a message; its form is OpenAI's.",
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
      "VideoRequest": {
        "description": "The video to make. Other parameters are passed through to the provider.",
        "x-provenance": "P",
        "type": "object",
        "additionalProperties": true,
        "required": [
          "model",
          "prompt"
        ],
        "properties": {
          "model": {
            "description": "The id of a model, such as `sora-2`; with a provider before it, such as `openai/sora-2`, from that\nprovider alone. Any that `GET /openai/v1/models` does not list gets 404 `MODEL_NOT_FOUND`.\n",
            "type": "string",
            "examples": [
              "sora-2"
            ]
          },
          "prompt": {
            "description": "What is to be seen. That one of no characters is refused is assumed.",
            "type": "string",
            "minLength": 1,
            "examples": [
              "A capybara swims across a calm river"
            ]
          },
          "seconds": {
            "$ref": "#/components/schemas/Seconds",
            "description": "How long it lasts, in whole seconds. Four when neither this nor `duration` says it; this goes before `duration`. Both\nrules are assumed.\n"
          },
          "duration": {
            "$ref": "#/components/schemas/Seconds",
            "description": "Another name of `seconds`."
          },
          "size": {
            "description": "Width and height in pixels, or their ratio. The default 1280x720 is assumed.",
            "type": [
              "string",
              "null"
            ],
            "pattern": "^([1-9][0-9]{0,3}x[1-9][0-9]{0,3}|[1-9][0-9]?:[1-9][0-9]?)$",
            "default": "1280x720"
          },
          "n": {
            "description": "How many videos. That there is one, where the vendor takes up to four, is assumed.",
            "x-provenance": "A",
            "type": [
              "integer",
              "null"
            ],
            "enum": [
              1,
              null
            ]
          },
          "input_reference": {
            "description": "The picture that it begins with, in a form a file, in JSON its URL.",
            "type": "string",
            "format": "binary"
          }
        }
      },
      "Seconds": {
        "description": "A number of seconds, or the text of one. That they are whole, and at most 999, is assumed.",
        "x-provenance": "P",
        "type": [
          "string",
          "integer",
          "null"
        ],
        "format": "decimal",
        "pattern": "^[1-9][0-9]{0,2}$",
        "minimum": 1,
        "maximum": 999
      },
      "CostEstimate": {
        "description": "What a request would cost, approximately.",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "estimated",
          "model",
          "provider",
          "total_cost_micros",
          "currency",
          "components"
        ],
        "properties": {
          "estimated": {
            "description": "Always true, of a dry run.",
            "type": "boolean",
            "const": true
          },
          "model": {
            "description": "The model that would be used.",
            "type": "string"
          },
          "provider": {
            "description": "The provider that would handle the request. It may differ on the actual request, as routing is evaluated again.\n",
            "type": "string"
          },
          "total_cost_micros": {
            "description": "The total in micros, 1/1,000,000 USD; divided by 1,000,000, in dollars.",
            "x-money": {
              "unit": "USD",
              "scale": 6
            },
            "type": "integer",
            "minimum": 0
          },
          "currency": {
            "description": "Always USD.",
            "type": "string",
            "const": "USD"
          },
          "components": {
            "description": "What the total is made of.",
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/CostComponent"
            }
          }
        }
      },
      "CostComponent": {
        "description": "A component of a cost.",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "type",
          "metric",
          "quantity",
          "billable_quantity",
          "unit_price",
          "total_cost"
        ],
        "properties": {
          "type": {
            "description": "What is paid for, such as `output` or `input`.",
            "type": "string"
          },
          "metric": {
            "description": "What is measured: `image`, `token` or `second`.",
            "type": "string"
          },
          "quantity": {
            "description": "Number of units requested.",
            "type": "integer",
            "minimum": 0
          },
          "billable_quantity": {
            "description": "Number of units that will be billed.",
            "type": "integer",
            "minimum": 0
          },
          "unit_price": {
            "description": "Price per unit in USD.",
            "type": "number",
            "minimum": 0,
            "x-money": {
              "unit": "USD"
            }
          },
          "total_cost": {
            "description": "Cost of the component in micros.",
            "type": "integer",
            "minimum": 0,
            "x-money": {
              "unit": "USD",
              "scale": 6
            }
          }
        }
      },
      "ImageReply": {
        "description": "The images; with `dryRun=true` what they would cost.",
        "oneOf": [
          {
            "$ref": "#/components/schemas/CostEstimate"
          },
          {
            "$ref": "#/components/schemas/ImageList"
          }
        ]
      },
      "ChatReply": {
        "description": "The answer; with `dryRun=true` what it would cost.",
        "oneOf": [
          {
            "$ref": "#/components/schemas/CostEstimate"
          },
          {
            "$ref": "#/components/schemas/ChatCompletion"
          }
        ]
      },
      "ImageList": {
        "description": "The images that were made, and what they cost.",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "created",
          "data",
          "metadata"
        ],
        "properties": {
          "created": {
            "$ref": "#/components/schemas/Instant",
            "description": "When they were made."
          },
          "data": {
            "description": "The images.",
            "x-provenance": "P",
            "type": "array",
            "minItems": 1,
            "items": {
              "$ref": "#/components/schemas/Image"
            }
          },
          "metadata": {
            "$ref": "#/components/schemas/Metadata"
          }
        }
      },
      "Image": {
        "description": "An image, by its address or itself.",
        "x-provenance": "P",
        "type": "object",
        "additionalProperties": false,
        "minProperties": 1,
        "properties": {
          "url": {
            "description": "Where it is.",
            "type": "string",
            "format": "uri"
          },
          "b64_json": {
            "description": "The image itself, in base64.",
            "type": "string"
          },
          "revised_prompt": {
            "description": "The prompt that it was made from, where the model changed it; sample models never do (A).",
            "type": "string"
          }
        }
      },
      "Metadata": {
        "description": "How a request that has ended was executed, and what it cost.",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "model",
          "executed_model",
          "provider",
          "provider_name",
          "upstream_id",
          "cost",
          "cost_currency"
        ],
        "properties": {
          "model": {
            "description": "The model. It stands in the vendor's example.",
            "x-provenance": "P",
            "type": "string"
          },
          "executed_model": {
            "description": "The model as it was executed, with its provider before it.",
            "type": "string"
          },
          "provider": {
            "description": "The provider.",
            "type": "string"
          },
          "provider_name": {
            "description": "The name of the provider for people.",
            "type": "string"
          },
          "upstream_id": {
            "description": "The id of the request at the provider.",
            "type": "string"
          },
          "cost": {
            "description": "The effective cost in USD.",
            "type": "number",
            "minimum": 0,
            "x-money": {
              "unit": "USD"
            }
          },
          "cost_currency": {
            "description": "Always USD.",
            "x-provenance": "P",
            "type": "string",
            "const": "USD"
          }
        }
      },
      "RunningMetadata": {
        "description": "How a video that has not ended is executed, and what it may cost.",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "model",
          "executed_model",
          "provider",
          "provider_name",
          "upstream_id",
          "cost_estimate",
          "cost_currency"
        ],
        "properties": {
          "model": {
            "description": "The model. It stands in the vendor's example.",
            "x-provenance": "P",
            "type": "string"
          },
          "executed_model": {
            "description": "The model as it is executed, with its provider before it.",
            "type": "string"
          },
          "provider": {
            "description": "The provider.",
            "type": "string"
          },
          "provider_name": {
            "description": "The name of the provider for people.",
            "type": "string"
          },
          "upstream_id": {
            "description": "The id of the request at the provider.",
            "type": "string"
          },
          "cost_estimate": {
            "description": "What it may cost, in USD.",
            "type": "number",
            "minimum": 0,
            "x-money": {
              "unit": "USD"
            }
          },
          "cost_currency": {
            "description": "Always USD.",
            "x-provenance": "P",
            "type": "string",
            "const": "USD"
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
          "usage",
          "metadata"
        ],
        "properties": {
          "id": {
            "description": "Its id.",
            "type": "string"
          },
          "object": {
            "description": "What this is.",
            "type": "string",
            "const": "chat.completion"
          },
          "created": {
            "$ref": "#/components/schemas/Instant",
            "description": "When it was made."
          },
          "model": {
            "description": "The model.",
            "type": "string"
          },
          "choices": {
            "description": "The answers, as many as `n`.",
            "type": "array",
            "minItems": 1,
            "items": {
              "$ref": "#/components/schemas/ChatChoice"
            }
          },
          "usage": {
            "$ref": "#/components/schemas/ChatUsage"
          },
          "metadata": {
            "$ref": "#/components/schemas/Metadata",
            "x-provenance": "A"
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
            "description": "What this is.",
            "type": "string",
            "const": "chat.completion.chunk"
          },
          "created": {
            "$ref": "#/components/schemas/Instant",
            "description": "When the answer was made."
          },
          "model": {
            "description": "The model.",
            "type": "string"
          },
          "choices": {
            "description": "What is new of an answer; none beside the usage.",
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ChatChunkChoice"
            }
          },
          "usage": {
            "description": "The tokens of the whole answer, before its end; null before that. Only with `include_usage`.",
            "oneOf": [
              {
                "$ref": "#/components/schemas/ChatUsage"
              },
              {
                "type": "null"
              }
            ]
          },
          "metadata": {
            "$ref": "#/components/schemas/Metadata",
            "description": "How it was executed and what it cost, of the last chunk.",
            "x-provenance": "A"
          }
        }
      },
      "ChatChunkChoice": {
        "description": "What is new of one answer.",
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
            "description": "Which answer, from 0.",
            "type": "integer",
            "minimum": 0
          },
          "delta": {
            "description": "What is to be added.",
            "type": "object",
            "additionalProperties": false,
            "properties": {
              "role": {
                "description": "The role of the speaker.",
                "type": "string",
                "const": "assistant"
              },
              "content": {
                "description": "The next piece of the text; null where a tool is called.",
                "type": [
                  "string",
                  "null"
                ]
              },
              "tool_calls": {
                "description": "The next piece of a call.",
                "type": "array",
                "items": {
                  "$ref": "#/components/schemas/ChatToolCallDelta"
                }
              },
              "refusal": {
                "description": "Sample models refuse nothing (A).",
                "type": "null"
              }
            }
          },
          "logprobs": {
            "description": "Sample models tell none (A).",
            "type": "null"
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
              "tool_calls",
              null
            ]
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
            "description": "Which one, from 0.",
            "type": "integer",
            "minimum": 0
          },
          "message": {
            "description": "What is said.",
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
                "const": "assistant"
              },
              "content": {
                "description": "The text; null where a tool is called.",
                "type": [
                  "string",
                  "null"
                ]
              },
              "tool_calls": {
                "description": "The calls of tools, where `tool_choice` asks for one.",
                "type": "array",
                "minItems": 1,
                "items": {
                  "$ref": "#/components/schemas/ChatToolCall"
                }
              },
              "refusal": {
                "description": "Sample models refuse nothing (A).",
                "type": "null"
              }
            }
          },
          "logprobs": {
            "description": "Sample models tell none (A).",
            "type": "null"
          },
          "finish_reason": {
            "description": "Why it ends: by itself, at its bound, or with a call.",
            "type": "string",
            "enum": [
              "stop",
              "length",
              "tool_calls"
            ]
          }
        }
      },
      "ChatToolCall": {
        "description": "A call of a tool, whose arguments are a JSON text that fits its parameters; of a custom tool, its input.",
        "x-provenance": "P",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "type"
        ],
        "properties": {
          "id": {
            "description": "Its id.",
            "type": "string"
          },
          "type": {
            "description": "What is called.",
            "type": "string",
            "enum": [
              "function",
              "custom"
            ]
          },
          "function": {
            "description": "The function and its arguments.",
            "type": "object",
            "additionalProperties": false,
            "required": [
              "name",
              "arguments"
            ],
            "properties": {
              "name": {
                "description": "Its name.",
                "type": "string"
              },
              "arguments": {
                "description": "The arguments as a JSON text.",
                "type": "string"
              }
            }
          },
          "custom": {
            "description": "The custom tool and its input.",
            "type": "object",
            "additionalProperties": false,
            "required": [
              "name",
              "input"
            ],
            "properties": {
              "name": {
                "description": "Its name.",
                "type": "string"
              },
              "input": {
                "description": "The input.",
                "type": "string"
              }
            }
          }
        }
      },
      "ChatToolCallDelta": {
        "description": "The next piece of a call; the first has its id, its type and its name.",
        "x-provenance": "P",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "index"
        ],
        "properties": {
          "index": {
            "description": "Which call, from 0.",
            "type": "integer",
            "minimum": 0
          },
          "id": {
            "description": "Its id.",
            "type": "string"
          },
          "type": {
            "description": "What is called.",
            "type": "string",
            "enum": [
              "function",
              "custom"
            ]
          },
          "function": {
            "description": "What is new of a function.",
            "type": "object",
            "additionalProperties": false,
            "properties": {
              "name": {
                "description": "Its name.",
                "type": "string"
              },
              "arguments": {
                "description": "The next piece of the arguments.",
                "type": "string"
              }
            }
          },
          "custom": {
            "description": "What is new of a custom tool.",
            "type": "object",
            "additionalProperties": false,
            "properties": {
              "name": {
                "description": "Its name.",
                "type": "string"
              },
              "input": {
                "description": "The next piece of the input.",
                "type": "string"
              }
            }
          }
        }
      },
      "ChatUsage": {
        "description": "The tokens that are charged.",
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
            "description": "Those of the conversation and the tools.",
            "type": "integer",
            "minimum": 0
          },
          "completion_tokens": {
            "description": "Those of all choices.",
            "type": "integer",
            "minimum": 0
          },
          "total_tokens": {
            "description": "All of them.",
            "type": "integer",
            "minimum": 0
          }
        }
      },
      "Video": {
        "description": "A video. `progress` is OpenAI's, assumed here. That `completed_at` and `error` are always there, with null where there\nis nothing to tell, is assumed; sample data has no `output` and no `expires_at`: there is nothing to look at (A).\n",
        "x-provenance": "P",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "object",
          "created_at",
          "completed_at",
          "status",
          "model",
          "prompt",
          "seconds",
          "size",
          "error",
          "metadata"
        ],
        "properties": {
          "id": {
            "description": "Its id.",
            "type": "string"
          },
          "object": {
            "description": "What this is.",
            "type": "string",
            "const": "video"
          },
          "created_at": {
            "$ref": "#/components/schemas/Instant",
            "description": "When it was requested."
          },
          "completed_at": {
            "$ref": "#/components/schemas/MaybeInstant",
            "description": "When it was completed."
          },
          "expires_at": {
            "$ref": "#/components/schemas/MaybeInstant",
            "description": "When its output expires."
          },
          "status": {
            "description": "From `queued` over `in_progress` to one of the others, which are final.",
            "type": "string",
            "enum": [
              "queued",
              "in_progress",
              "completed",
              "failed"
            ]
          },
          "progress": {
            "description": "How far it is in per cent.",
            "x-provenance": "A",
            "type": "integer",
            "minimum": 0,
            "maximum": 100
          },
          "model": {
            "description": "The model.",
            "type": "string"
          },
          "prompt": {
            "description": "The prompt of the request.",
            "type": "string"
          },
          "seconds": {
            "description": "How long it lasts, as text.",
            "type": "string"
          },
          "size": {
            "description": "The size of the request.",
            "type": "string"
          },
          "output": {
            "description": "What was made, once it is completed.",
            "oneOf": [
              {
                "$ref": "#/components/schemas/VideoOutput"
              },
              {
                "type": "null"
              }
            ]
          },
          "error": {
            "description": "Why it failed.",
            "oneOf": [
              {
                "$ref": "#/components/schemas/VideoFailure"
              },
              {
                "type": "null"
              }
            ]
          },
          "metadata": {
            "description": "How it is executed, and what it may cost while it runs or did cost once it is completed, never both; neither when it\nhas failed (A).\n",
            "oneOf": [
              {
                "$ref": "#/components/schemas/RunningMetadata"
              },
              {
                "$ref": "#/components/schemas/Metadata"
              },
              {
                "$ref": "#/components/schemas/FailedMetadata"
              }
            ]
          }
        }
      },
      "FailedMetadata": {
        "description": "How a video that failed was executed. It cost nothing.",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "model",
          "executed_model",
          "provider",
          "provider_name",
          "upstream_id"
        ],
        "properties": {
          "model": {
            "description": "The model. It stands in the vendor's example.",
            "x-provenance": "P",
            "type": "string"
          },
          "executed_model": {
            "description": "The model as it was executed, with its provider before it.",
            "type": "string"
          },
          "provider": {
            "description": "The provider.",
            "type": "string"
          },
          "provider_name": {
            "description": "The name of the provider for people.",
            "type": "string"
          },
          "upstream_id": {
            "description": "The id of the request at the provider.",
            "type": "string"
          }
        }
      },
      "VideoOutput": {
        "description": "A video that was made.",
        "x-provenance": "P",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "url"
        ],
        "properties": {
          "url": {
            "description": "Where it is.",
            "type": "string",
            "format": "uri"
          }
        }
      },
      "VideoFailure": {
        "description": "Why a video failed. Its fields are those of OpenAI's API, assumed here.",
        "x-provenance": "A",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "code",
          "message"
        ],
        "properties": {
          "code": {
            "description": "What kind.",
            "type": "string"
          },
          "message": {
            "description": "A sentence.",
            "type": "string"
          }
        }
      },
      "Model": {
        "description": "A model.",
        "x-provenance": "P",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "object",
          "created",
          "owned_by"
        ],
        "properties": {
          "id": {
            "description": "Its id.",
            "type": "string"
          },
          "object": {
            "description": "What this is.",
            "type": "string",
            "const": "model"
          },
          "created": {
            "$ref": "#/components/schemas/Instant",
            "description": "When it was added."
          },
          "owned_by": {
            "description": "Whose model it is.",
            "type": "string"
          }
        }
      },
      "ModelList": {
        "description": "Models.",
        "x-provenance": "P",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "object",
          "data"
        ],
        "properties": {
          "object": {
            "description": "What this is.",
            "type": "string",
            "const": "list"
          },
          "data": {
            "description": "The models.",
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Model"
            }
          }
        }
      },
      "Balance": {
        "description": "How an account pays, and what it has.",
        "x-provenance": "P",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "object",
          "billing_type",
          "available"
        ],
        "properties": {
          "object": {
            "description": "What this is.",
            "type": "string",
            "const": "balance"
          },
          "billing_type": {
            "description": "How it pays.",
            "type": "string",
            "enum": [
              "prepaid",
              "postpaid"
            ]
          },
          "available": {
            "description": "What it has.",
            "type": "object",
            "additionalProperties": false,
            "required": [
              "amount",
              "currency"
            ],
            "properties": {
              "amount": {
                "description": "In USD; null for a postpaid account.",
                "type": [
                  "number",
                  "null"
                ],
                "x-money": {
                  "unit": "USD"
                }
              },
              "currency": {
                "description": "Always usd.",
                "type": "string",
                "const": "usd"
              }
            }
          }
        }
      },
      "RequestList": {
        "description": "Entries of the ledger.",
        "x-provenance": "A",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "object",
          "data"
        ],
        "properties": {
          "object": {
            "description": "What this is.",
            "type": "string",
            "const": "list"
          },
          "data": {
            "description": "The entries, newest first.",
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/LedgerEntry"
            }
          }
        }
      },
      "LedgerEntry": {
        "description": "A request that was charged, an auto top-up, or the sum of the oldest entries: of more than 10,000 those are forgotten,\nand one entry carries their sum forward, so that the costs of all entries still make the balance.\n",
        "x-provenance": "A",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "model",
          "status",
          "cost",
          "created"
        ],
        "properties": {
          "id": {
            "description": "The id of the request, as in `X-Lumenfall-Request-Id`, or of the top-up; `carried_forward` of a sum.",
            "type": "string"
          },
          "model": {
            "description": "The model; null of a top-up and of a sum.",
            "type": [
              "string",
              "null"
            ]
          },
          "status": {
            "description": "What was booked.",
            "type": "string",
            "enum": [
              "completed",
              "topped_up",
              "carried_forward"
            ]
          },
          "cost": {
            "description": "In USD; below 0 of a top-up, which adds to the balance.",
            "type": "number",
            "x-money": {
              "unit": "USD"
            }
          },
          "created": {
            "$ref": "#/components/schemas/Instant",
            "description": "When it was booked."
          }
        }
      },
      "InvoiceList": {
        "description": "Invoices.",
        "x-provenance": "A",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "object",
          "data"
        ],
        "properties": {
          "object": {
            "description": "What this is.",
            "type": "string",
            "const": "list"
          },
          "data": {
            "description": "The invoices, newest first.",
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Invoice"
            }
          }
        }
      },
      "Invoice": {
        "description": "What an account has to pay for a calendar month in UTC.",
        "x-provenance": "A",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "object",
          "period",
          "period_start",
          "period_end",
          "status",
          "requests",
          "total",
          "total_micros",
          "currency"
        ],
        "properties": {
          "id": {
            "description": "Its id.",
            "type": "string"
          },
          "object": {
            "description": "What this is.",
            "type": "string",
            "const": "invoice"
          },
          "period": {
            "description": "The month, such as 2026-11.",
            "type": "string",
            "pattern": "^\\d{4}-\\d{2}$"
          },
          "period_start": {
            "$ref": "#/components/schemas/Instant",
            "description": "When the month begins."
          },
          "period_end": {
            "$ref": "#/components/schemas/Instant",
            "description": "When the next month begins."
          },
          "status": {
            "description": "`open` while the month runs, then `issued`.",
            "type": "string",
            "enum": [
              "open",
              "issued"
            ]
          },
          "requests": {
            "description": "How many requests it sums up.",
            "type": "integer",
            "minimum": 0
          },
          "total": {
            "description": "The sum of their costs in USD.",
            "type": "number",
            "minimum": 0,
            "x-money": {
              "unit": "USD"
            }
          },
          "total_micros": {
            "description": "The same in micros.",
            "type": "integer",
            "minimum": 0,
            "x-money": {
              "unit": "USD",
              "scale": 6
            }
          },
          "currency": {
            "description": "Always usd.",
            "type": "string",
            "const": "usd"
          }
        }
      },
      "Instant": {
        "description": "Seconds since 1970.",
        "x-provenance": "P",
        "type": "integer",
        "minimum": 0
      },
      "MaybeInstant": {
        "description": "Seconds since 1970, or null.",
        "x-provenance": "P",
        "type": [
          "integer",
          "null"
        ],
        "minimum": 0
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
              "message",
              "type",
              "code"
            ],
            "properties": {
              "message": {
                "$ref": "#/components/schemas/ErrorMessage"
              },
              "type": {
                "description": "The kind of the error.",
                "type": "string",
                "const": "invalid_request_error"
              },
              "code": {
                "description": "What is wrong.",
                "type": "string",
                "const": "INVALID_REQUEST"
              },
              "param": {
                "$ref": "#/components/schemas/ErrorParam"
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
              "message",
              "type",
              "code"
            ],
            "properties": {
              "message": {
                "$ref": "#/components/schemas/ErrorMessage"
              },
              "type": {
                "description": "The kind of the error.",
                "type": "string",
                "const": "authentication_error"
              },
              "code": {
                "description": "What is wrong.",
                "type": "string",
                "const": "AUTHENTICATION_FAILED"
              },
              "param": {
                "$ref": "#/components/schemas/ErrorParam"
              }
            }
          }
        }
      },
      "InsufficientBalanceError": {
        "description": "The account cannot pay for the request: of a prepaid one, the message names what is required and what is available. Add\nfunds, enable auto top-up, or switch to postpaid billing.\n",
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
              "message",
              "type",
              "code"
            ],
            "properties": {
              "message": {
                "$ref": "#/components/schemas/ErrorMessage",
                "description": "Of a prepaid account `Insufficient balance: $0.05 required, $0.02 available`; amounts have at least two decimal\nplaces and as many as they need (A). Of a postpaid one `Insufficient balance`.\n"
              },
              "type": {
                "description": "The kind of the error: `insufficient_quota` by the page on errors, `billing_error` by the page on billing.\n",
                "type": "string",
                "enum": [
                  "insufficient_quota",
                  "billing_error"
                ]
              },
              "code": {
                "description": "What is wrong.",
                "type": "string",
                "const": "INSUFFICIENT_BALANCE"
              },
              "param": {
                "$ref": "#/components/schemas/ErrorParam"
              }
            }
          }
        }
      },
      "NotFoundError": {
        "description": "No such route, or nothing there that the account may see. NOT_FOUND is assumed.",
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
              "message",
              "type",
              "code"
            ],
            "properties": {
              "message": {
                "$ref": "#/components/schemas/ErrorMessage"
              },
              "type": {
                "description": "The kind of the error.",
                "type": "string",
                "const": "invalid_request_error"
              },
              "code": {
                "description": "What is wrong.",
                "type": "string",
                "enum": [
                  "MODEL_NOT_FOUND",
                  "NOT_FOUND"
                ]
              },
              "param": {
                "$ref": "#/components/schemas/ErrorParam"
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
              "message",
              "type",
              "code"
            ],
            "properties": {
              "message": {
                "$ref": "#/components/schemas/ErrorMessage"
              },
              "type": {
                "description": "The kind of the error.",
                "type": "string",
                "const": "invalid_request_error"
              },
              "code": {
                "description": "What is wrong.",
                "type": "string",
                "const": "METHOD_NOT_ALLOWED"
              },
              "param": {
                "$ref": "#/components/schemas/ErrorParam"
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
              "message",
              "type",
              "code"
            ],
            "properties": {
              "message": {
                "$ref": "#/components/schemas/ErrorMessage"
              },
              "type": {
                "description": "The kind of the error.",
                "type": "string",
                "const": "invalid_request_error"
              },
              "code": {
                "description": "What is wrong.",
                "type": "string",
                "const": "PAYLOAD_TOO_LARGE"
              },
              "param": {
                "$ref": "#/components/schemas/ErrorParam"
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
              "message",
              "type",
              "code"
            ],
            "properties": {
              "message": {
                "$ref": "#/components/schemas/ErrorMessage"
              },
              "type": {
                "description": "The kind of the error.",
                "type": "string",
                "const": "invalid_request_error"
              },
              "code": {
                "description": "What is wrong.",
                "type": "string",
                "const": "UNSUPPORTED_MEDIA_TYPE"
              },
              "param": {
                "$ref": "#/components/schemas/ErrorParam"
              }
            }
          }
        }
      },
      "RateLimitError": {
        "description": "Too many requests. The type is assumed.",
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
              "message",
              "type",
              "code"
            ],
            "properties": {
              "message": {
                "$ref": "#/components/schemas/ErrorMessage"
              },
              "type": {
                "description": "The kind of the error.",
                "x-provenance": "A",
                "type": "string",
                "const": "rate_limit_error"
              },
              "code": {
                "description": "What is wrong.",
                "type": "string",
                "const": "RATE_LIMITED"
              },
              "param": {
                "$ref": "#/components/schemas/ErrorParam"
              }
            }
          }
        }
      },
      "ServerError": {
        "description": "The server failed, or cannot name a price.",
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
              "message",
              "type",
              "code"
            ],
            "properties": {
              "message": {
                "$ref": "#/components/schemas/ErrorMessage"
              },
              "type": {
                "description": "The kind of the error.",
                "type": "string",
                "const": "server_error"
              },
              "code": {
                "description": "What is wrong.",
                "type": "string",
                "const": "INTERNAL_ERROR"
              },
              "param": {
                "$ref": "#/components/schemas/ErrorParam"
              }
            }
          }
        }
      },
      "ProvidersExhaustedError": {
        "description": "All providers failed. The type is assumed.",
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
              "message",
              "type",
              "code"
            ],
            "properties": {
              "message": {
                "$ref": "#/components/schemas/ErrorMessage"
              },
              "type": {
                "description": "The kind of the error.",
                "x-provenance": "A",
                "type": "string",
                "const": "server_error"
              },
              "code": {
                "description": "What is wrong.",
                "type": "string",
                "const": "ALL_PROVIDERS_EXHAUSTED"
              }
            }
          }
        }
      },
      "ErrorMessage": {
        "description": "A sentence that says what must be sent and what was received.",
        "x-provenance": "P",
        "type": "string"
      },
      "ErrorParam": {
        "description": "The invalid field or parameter, with dots if it is nested (`messages.0.role`); absent if there is no single one. It is\nOpenAI's, and assumed here.\n",
        "x-provenance": "A",
        "type": "string"
      }
    }
  },
  "x-faults": {
    "x-provenance": "A",
    "answer": {
      "error": {
        "message": "$fault#/message",
        "type": "$fault#/labels/type",
        "code": "$fault#/code",
        "param": "$fault#/field"
      }
    },
    "steps": [
      {
        "fault": "unknown-route",
        "status": 404,
        "code": "NOT_FOUND",
        "labels": {
          "type": "invalid_request_error"
        }
      },
      {
        "fault": "unknown-method",
        "status": 405,
        "code": "METHOD_NOT_ALLOWED",
        "labels": {
          "type": "invalid_request_error"
        }
      },
      {
        "fault": "unauthenticated",
        "status": 401,
        "code": "AUTHENTICATION_FAILED",
        "labels": {
          "type": "authentication_error"
        },
        "headers": {
          "WWW-Authenticate": "Bearer"
        }
      },
      {
        "fault": "rate-limited",
        "status": 429,
        "code": "RATE_LIMITED",
        "labels": {
          "type": "rate_limit_error"
        }
      },
      {
        "fault": "media-type",
        "status": 415,
        "code": "UNSUPPORTED_MEDIA_TYPE",
        "labels": {
          "type": "invalid_request_error"
        }
      },
      {
        "fault": "too-large",
        "status": 413,
        "code": "PAYLOAD_TOO_LARGE",
        "labels": {
          "type": "invalid_request_error"
        }
      },
      {
        "fault": [
          "empty",
          "malformed"
        ],
        "status": 400,
        "code": "INVALID_REQUEST",
        "labels": {
          "type": "invalid_request_error"
        }
      },
      {
        "fault": "invalid",
        "location": [
          "query",
          "header",
          "body"
        ],
        "status": 400,
        "code": "INVALID_REQUEST",
        "labels": {
          "type": "invalid_request_error"
        }
      },
      {
        "fault": "invalid",
        "status": 404,
        "code": "NOT_FOUND",
        "labels": {
          "type": "invalid_request_error"
        }
      },
      {
        "fault": "unpriced",
        "keyword": "unknown-model",
        "status": 404,
        "code": "MODEL_NOT_FOUND",
        "labels": {
          "type": "invalid_request_error"
        }
      },
      [
        {
          "fault": "not-found",
          "keyword": "model",
          "status": 404,
          "code": "MODEL_NOT_FOUND",
          "labels": {
            "type": "invalid_request_error"
          }
        },
        {
          "fault": "not-found",
          "status": 404,
          "code": "NOT_FOUND",
          "labels": {
            "type": "invalid_request_error"
          }
        }
      ],
      [
        {
          "fault": "insufficient-balance",
          "keyword": "credit-limit",
          "status": 402,
          "code": "INSUFFICIENT_BALANCE",
          "labels": {
            "type": "billing_error"
          },
          "message": "Insufficient balance"
        },
        {
          "fault": "insufficient-balance",
          "status": 402,
          "code": "INSUFFICIENT_BALANCE",
          "labels": {
            "type": "insufficient_quota"
          }
        }
      ],
      {
        "fault": [
          "unpriced",
          "internal"
        ],
        "status": 500,
        "code": "INTERNAL_ERROR",
        "labels": {
          "type": "server_error"
        }
      }
    ]
  }
}
