// Written by `pnpm generate` from openapi/layer/; change it there.

/** The document as it is served; our own extensions included. */
export const document: Readonly<Record<string, unknown>> = {
  "openapi": "3.1.0",
  "jsonSchemaDialect": "https://spec.openapis.org/oas/3.1/dialect/base",
  "info": {
    "title": "Layer",
    "version": "1",
    "summary": "Creative units over six modalities; what a run costs, whether the workspace can afford it, the run itself.",
    "description": "The contract of Layer's inference routes, written by hand from the vendor's public pages. Outlay is not affiliated with\nLayer. Prices marked `sample` in a price list are illustrative: the vendor shows its own only in its app.\n\nEverything that the page of the estimate does not state has `x-provenance`: `P` for another public page of the vendor,\n`A` for our assumption. A mark on a part applies to everything in it.\n\n## Tokens\n\nEach request carries `Authorization: Bearer …` with a personal access token or an OAuth2 JWT. On sample data (see\n`world.yaml`), a JWT is three parts in base64url. The second part, the payload, has a known subject in `sub` and an `exp`\nin the future. **The sample JWTs are unsigned, and no signature is verified**: the third part may be anything. A real\nserver must verify it. `<token>`, the placeholder of the vendor's example, is a sample token, too. A missing, unknown or\nexpired token gets 401.\n\n## Order of checks\n\nIf a request breaks several rules, the first of these decides, for the estimate and for the run (the order is assumed):\n\n1. the route (404) and its method (405);\n2. the token (401);\n3. the workspace: another account's and one that does not exist get the same response, byte by byte (404);\n4. media type (415) and size (413) of the body;\n5. the path and the body: 422 with **every** violation;\n6. the model: another workspace's and one that does not exist get the same response, byte by byte (404);\n7. the first missing field that the model's price needs, or the first amount that a JSON number cannot represent (422);\n8. for a run, the balance (402).\n\nUUIDs are compared as they are written, in lower case.\n\n## Prices\n\nThe model determines the price of a run in creative units. `GET …/models` lists the models with the fields that affect the\nprice of each; other fields do not affect it. The price is exact, has at most four decimal places and is rounded once,\nhalf to even, on the total. Numbers count as their shortest decimals. A price or a remaining balance that a JSON number\ncannot represent exactly is rejected with 422. So is a number beyond 2^53 in a field that affects the price, because JSON\nparsers lose the last digits of such integers. Other fields are not checked in this way.\n\n| modality | charges |\n| --- | --- |\n| image | per output by pixels (up to 1024 × 1024, up to four times that, above) and `quality`; each step beyond 30 |\n| upscale | per output by `upscale_ratio` (up to 2, up to 4, above); half as much again for `creativity` above 0.5 |\n| video | per second and output by pixels (up to 1280 × 720, above) and `fps` (up to 30, above); audio per second; each effect |\n| 3d | per output; textures, PBR materials, quads and parts each on top; every 10,000 faces of `face_limit` begun |\n| speech | every 1,000 characters of `prompt` begun, whatever the number of outputs; a fifth more for `use_speaker_boost` |\n| edit | per output and each of `remove_background`, `vectorize`, `reframe` and `refill` |\n\nA video needs `duration_seconds`, a speech `prompt`, and an edit at least one of its four.\n\nBeside the responses of its operations, a server answers `OPTIONS` with 204 and the methods of the path, and may\nreject an incomplete HTTP request before it knows the route: 400 without a body for malformed HTTP, 408 for a\nrequest that does not arrive in time, 431 for headers that are too large.\n",
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
      "url": "https://api.app.layer.ai/api",
      "description": "The vendor's server."
    }
  ],
  "security": [
    {
      "bearer": []
    }
  ],
  "tags": [
    {
      "name": "inferences",
      "description": "Runs, and what they would cost."
    },
    {
      "name": "workspaces",
      "description": "What a workspace has, and which models it can use."
    }
  ],
  "paths": {
    "/v1/workspaces/{workspace_id}/inferences/estimate": {
      "post": {
        "operationId": "estimateInference",
        "x-safe": true,
        "tags": [
          "inferences"
        ],
        "summary": "Estimate inference price",
        "description": "Prices a run without starting it, and says whether the workspace can afford it. A field that is null counts as one\nthat is absent. It refuses whatever the run would refuse in the fields that both have, with the same answer; only\nthe balance refuses nothing here.\n",
        "parameters": [
          {
            "$ref": "#/components/parameters/WorkspaceId"
          }
        ],
        "requestBody": {
          "required": true,
          "x-body-limit": 2097152,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/EstimateInference"
              },
              "examples": {
                "plain": {
                  "summary": "Four images",
                  "value": {
                    "model_id": "3c90c3cc-0d44-4b50-8888-8dd25736052a"
                  }
                },
                "sourceExample": {
                  "summary": "The vendor's example, every field of it",
                  "value": {
                    "model_id": "3c90c3cc-0d44-4b50-8888-8dd25736052a",
                    "prompt": "<string>",
                    "width": 1,
                    "height": 1,
                    "batch_size": 4,
                    "num_inference_steps": 1,
                    "guidance_scale": 123,
                    "prompt_strength": 0.5,
                    "quality": "low",
                    "sharpness": 123,
                    "duration_seconds": 1,
                    "generate_audio": true,
                    "keep_audio": true,
                    "fps": 1,
                    "video_effects": [],
                    "use_ta_pose": true,
                    "include_textures": true,
                    "quad_mesh": true,
                    "pbr_materials": true,
                    "low_poly": true,
                    "generate_parts": true,
                    "face_limit": 1,
                    "stability": 0.5,
                    "use_speaker_boost": true,
                    "similarity_boost": 0.5,
                    "style_exaggeration": 0.5,
                    "speed": 1,
                    "upscale_ratio": 123,
                    "creativity": 123,
                    "resemblance": 123,
                    "vectorize": true,
                    "remove_background": true,
                    "reframe": true,
                    "refill": true
                  }
                },
                "nulls": {
                  "summary": "Null for all that may be null",
                  "value": {
                    "model_id": "3c90c3cc-0d44-4b50-8888-8dd25736052a",
                    "prompt": null,
                    "width": null,
                    "height": null,
                    "num_inference_steps": null,
                    "guidance_scale": null,
                    "prompt_strength": null,
                    "quality": null,
                    "sharpness": null,
                    "duration_seconds": null,
                    "generate_audio": null,
                    "keep_audio": null,
                    "fps": null,
                    "use_ta_pose": null,
                    "include_textures": null,
                    "quad_mesh": null,
                    "pbr_materials": null,
                    "low_poly": null,
                    "generate_parts": null,
                    "face_limit": null,
                    "stability": null,
                    "use_speaker_boost": null,
                    "similarity_boost": null,
                    "style_exaggeration": null,
                    "speed": null,
                    "upscale_ratio": null,
                    "creativity": null,
                    "resemblance": null,
                    "vectorize": null,
                    "remove_background": null,
                    "reframe": null,
                    "refill": null
                  }
                },
                "image": {
                  "summary": "Two large images of high quality in 60 steps",
                  "value": {
                    "model_id": "3c90c3cc-0d44-4b50-8888-8dd25736052a",
                    "prompt": "a dune",
                    "width": 2048,
                    "height": 2048,
                    "batch_size": 2,
                    "num_inference_steps": 60,
                    "quality": "high"
                  }
                },
                "upscale": {
                  "summary": "An upscale to four times the size, creatively",
                  "value": {
                    "model_id": "0b8f1a52-6f0f-4d7e-9a55-6d1c2f3a4b01",
                    "batch_size": 1,
                    "upscale_ratio": 4,
                    "creativity": 0.7
                  }
                },
                "video": {
                  "summary": "Two and a half seconds of video with audio and an effect",
                  "value": {
                    "model_id": "0b8f1a52-6f0f-4d7e-9a55-6d1c2f3a4b02",
                    "batch_size": 1,
                    "duration_seconds": 2.5,
                    "generate_audio": true,
                    "video_effects": [
                      {
                        "kind": "fade"
                      }
                    ]
                  }
                },
                "mesh": {
                  "summary": "A mesh with textures and at most 20,000 faces",
                  "value": {
                    "model_id": "0b8f1a52-6f0f-4d7e-9a55-6d1c2f3a4b03",
                    "batch_size": 1,
                    "include_textures": true,
                    "face_limit": 20000
                  }
                },
                "speech": {
                  "summary": "A short text, with its speaker boosted",
                  "value": {
                    "model_id": "0b8f1a52-6f0f-4d7e-9a55-6d1c2f3a4b04",
                    "prompt": "Good evening.",
                    "use_speaker_boost": true
                  }
                },
                "edit": {
                  "summary": "A background removed, which leaves 299.9",
                  "value": {
                    "model_id": "0b8f1a52-6f0f-4d7e-9a55-6d1c2f3a4b05",
                    "batch_size": 1,
                    "remove_background": true
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "What the run would cost, and whether there is enough.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/InferenceEstimate"
                },
                "examples": {
                  "plain": {
                    "summary": "Four images",
                    "x-provenance": "A",
                    "value": {
                      "estimated_price_creative_units": 6,
                      "workspace_balance_creative_units": 300,
                      "estimated_remaining_balance_creative_units": 294,
                      "has_sufficient_creative_units": true
                    }
                  },
                  "sourceExample": {
                    "summary": "The vendor's example, every field of it",
                    "x-provenance": "A",
                    "value": {
                      "estimated_price_creative_units": 4,
                      "workspace_balance_creative_units": 300,
                      "estimated_remaining_balance_creative_units": 296,
                      "has_sufficient_creative_units": true
                    }
                  },
                  "nulls": {
                    "summary": "Null for all that may be null",
                    "x-provenance": "A",
                    "value": {
                      "estimated_price_creative_units": 6,
                      "workspace_balance_creative_units": 300,
                      "estimated_remaining_balance_creative_units": 294,
                      "has_sufficient_creative_units": true
                    }
                  },
                  "image": {
                    "summary": "Two large images of high quality in 60 steps",
                    "x-provenance": "A",
                    "value": {
                      "estimated_price_creative_units": 9.9,
                      "workspace_balance_creative_units": 300,
                      "estimated_remaining_balance_creative_units": 290.1,
                      "has_sufficient_creative_units": true
                    }
                  },
                  "upscale": {
                    "summary": "An upscale to four times the size, creatively",
                    "x-provenance": "A",
                    "value": {
                      "estimated_price_creative_units": 2.25,
                      "workspace_balance_creative_units": 300,
                      "estimated_remaining_balance_creative_units": 297.75,
                      "has_sufficient_creative_units": true
                    }
                  },
                  "video": {
                    "summary": "Two and a half seconds of video with audio and an effect",
                    "x-provenance": "A",
                    "value": {
                      "estimated_price_creative_units": 4.375,
                      "workspace_balance_creative_units": 300,
                      "estimated_remaining_balance_creative_units": 295.625,
                      "has_sufficient_creative_units": true
                    }
                  },
                  "mesh": {
                    "summary": "A mesh with textures and at most 20,000 faces",
                    "x-provenance": "A",
                    "value": {
                      "estimated_price_creative_units": 8.5,
                      "workspace_balance_creative_units": 300,
                      "estimated_remaining_balance_creative_units": 291.5,
                      "has_sufficient_creative_units": true
                    }
                  },
                  "speech": {
                    "summary": "A short text, with its speaker boosted",
                    "x-provenance": "A",
                    "value": {
                      "estimated_price_creative_units": 1.08,
                      "workspace_balance_creative_units": 300,
                      "estimated_remaining_balance_creative_units": 298.92,
                      "has_sufficient_creative_units": true
                    }
                  },
                  "edit": {
                    "summary": "A background removed, which leaves 299.9",
                    "x-provenance": "A",
                    "value": {
                      "estimated_price_creative_units": 0.1,
                      "workspace_balance_creative_units": 300,
                      "estimated_remaining_balance_creative_units": 299.9,
                      "has_sufficient_creative_units": true
                    }
                  },
                  "tooMuch": {
                    "summary": "More than the workspace has",
                    "x-provenance": "A",
                    "x-request": {
                      "path": "/v1/workspaces/00000000-0000-4000-8000-000000000002/inferences/estimate",
                      "body": {
                        "model_id": "3c90c3cc-0d44-4b50-8888-8dd25736052a"
                      }
                    },
                    "value": {
                      "estimated_price_creative_units": 6,
                      "workspace_balance_creative_units": 1,
                      "estimated_remaining_balance_creative_units": -5,
                      "has_sufficient_creative_units": false
                    }
                  },
                  "justEnough": {
                    "summary": "Just what the workspace has",
                    "x-provenance": "A",
                    "x-request": {
                      "path": "/v1/workspaces/00000000-0000-4000-8000-000000000002/inferences/estimate",
                      "body": {
                        "model_id": "3c90c3cc-0d44-4b50-8888-8dd25736052a",
                        "batch_size": 1,
                        "quality": "low"
                      }
                    },
                    "value": {
                      "estimated_price_creative_units": 1,
                      "workspace_balance_creative_units": 1,
                      "estimated_remaining_balance_creative_units": 0,
                      "has_sufficient_creative_units": true
                    }
                  },
                  "jwt": {
                    "summary": "Asked with a JWT",
                    "x-provenance": "A",
                    "x-request": {
                      "as": "acmeJwt",
                      "body": {
                        "model_id": "3c90c3cc-0d44-4b50-8888-8dd25736052a",
                        "batch_size": 1
                      }
                    },
                    "value": {
                      "estimated_price_creative_units": 1.5,
                      "workspace_balance_creative_units": 300,
                      "estimated_remaining_balance_creative_units": 298.5,
                      "has_sufficient_creative_units": true
                    }
                  },
                  "ownModel": {
                    "summary": "A model of the workspace's own",
                    "x-provenance": "A",
                    "x-request": {
                      "as": "globex",
                      "path": "/v1/workspaces/00000000-0000-4000-8000-000000000003/inferences/estimate",
                      "body": {
                        "model_id": "0b8f1a52-6f0f-4d7e-9a55-6d1c2f3a4b06",
                        "quality": "high"
                      }
                    },
                    "value": {
                      "estimated_price_creative_units": 9,
                      "workspace_balance_creative_units": 1000,
                      "estimated_remaining_balance_creative_units": 991,
                      "has_sufficient_creative_units": true
                    }
                  }
                }
              }
            },
            "x-answer": {
              "estimated_price_creative_units": {
                "$number": "$total"
              },
              "workspace_balance_creative_units": {
                "$number": "$state.balance"
              },
              "estimated_remaining_balance_creative_units": {
                "$number": {
                  "$subtract": [
                    "$state.balance",
                    "$total"
                  ]
                }
              },
              "has_sufficient_creative_units": {
                "$atLeast": [
                  "$state.balance",
                  "$total"
                ]
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "404": {
            "description": "No such route, workspace or model.",
            "x-provenance": "A",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ErrorSentence"
                },
                "examples": {
                  "otherPath": {
                    "$ref": "#/components/examples/OtherPath"
                  },
                  "unknownWorkspace": {
                    "summary": "A workspace that does not exist",
                    "x-request": {
                      "path": "/v1/workspaces/00000000-0000-4000-8000-000000000009/inferences/estimate",
                      "body": {
                        "model_id": "3c90c3cc-0d44-4b50-8888-8dd25736052a"
                      }
                    },
                    "value": {
                      "detail": "There is no such workspace."
                    }
                  },
                  "foreignWorkspace": {
                    "summary": "A workspace of somebody else",
                    "x-request": {
                      "path": "/v1/workspaces/00000000-0000-4000-8000-000000000003/inferences/estimate",
                      "body": {
                        "model_id": "3c90c3cc-0d44-4b50-8888-8dd25736052a"
                      }
                    },
                    "value": {
                      "detail": "There is no such workspace."
                    }
                  },
                  "unknownModel": {
                    "summary": "A model that does not exist",
                    "x-request": {
                      "body": {
                        "model_id": "0b8f1a52-6f0f-4d7e-9a55-6d1c2f3a4bff"
                      }
                    },
                    "value": {
                      "detail": "This workspace has no such model. GET …/models lists its models."
                    }
                  },
                  "foreignModel": {
                    "summary": "A model of another workspace",
                    "x-request": {
                      "body": {
                        "model_id": "0b8f1a52-6f0f-4d7e-9a55-6d1c2f3a4b06"
                      }
                    },
                    "value": {
                      "detail": "This workspace has no such model. GET …/models lists its models."
                    }
                  }
                }
              }
            }
          },
          "405": {
            "description": "The route takes another method.",
            "x-provenance": "A",
            "headers": {
              "Allow": {
                "$ref": "#/components/headers/Allow"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ErrorSentence"
                },
                "examples": {
                  "otherMethod": {
                    "summary": "PUT; to read, the route is a run whose id is no UUID",
                    "x-request": {
                      "method": "PUT",
                      "body": {}
                    },
                    "value": {
                      "detail": "The method must be one of POST, GET, HEAD, OPTIONS; received PUT."
                    }
                  }
                }
              }
            }
          },
          "413": {
            "$ref": "#/components/responses/TooLarge"
          },
          "415": {
            "$ref": "#/components/responses/OtherMediaType"
          },
          "422": {
            "description": "The request does not fit, and its first 100 faults are listed, with a last entry that counts the rest; or it has no price, and the first reason is listed.",
            "x-provenance": "A",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ErrorList"
                },
                "examples": {
                  "everyFault": {
                    "summary": "Several faults at once, each of them told",
                    "x-request": {
                      "body": {
                        "width": 0,
                        "batch_size": 17,
                        "prompt_strength": 1.5,
                        "quality": "best",
                        "video_effects": null,
                        "heigth": 1
                      }
                    },
                    "value": {
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
                  "noModel": {
                    "summary": "No model",
                    "x-request": {
                      "body": {
                        "prompt": "a dune"
                      }
                    },
                    "value": {
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
                  "nestedParameters": {
                    "summary": "The fields below `parameters`, as the vendor's quickstart has them",
                    "x-request": {
                      "body": {
                        "model_id": "3c90c3cc-0d44-4b50-8888-8dd25736052a",
                        "parameters": {
                          "width": 512,
                          "batch_size": 1
                        }
                      }
                    },
                    "value": {
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
                  "nullBatchSize": {
                    "summary": "Null where it may not be",
                    "x-request": {
                      "body": {
                        "model_id": "3c90c3cc-0d44-4b50-8888-8dd25736052a",
                        "batch_size": null
                      }
                    },
                    "value": {
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
                  "workspaceThatIsNone": {
                    "summary": "A workspace that is not a UUID, and a body with a fault",
                    "x-request": {
                      "path": "/v1/workspaces/acme-studio/inferences/estimate",
                      "body": {
                        "model_id": "sample-image"
                      }
                    },
                    "value": {
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
                  "malformedJson": {
                    "summary": "JSON that is cut off",
                    "x-request": {
                      "text": "{\"model_id\": "
                    },
                    "value": {
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
                  "emptyBody": {
                    "summary": "An empty body",
                    "x-request": {
                      "text": "",
                      "headers": {
                        "content-type": "application/json"
                      }
                    },
                    "value": {
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
                  "videoWithoutDuration": {
                    "summary": "A video without its duration",
                    "x-request": {
                      "body": {
                        "model_id": "0b8f1a52-6f0f-4d7e-9a55-6d1c2f3a4b02"
                      }
                    },
                    "value": {
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
                  "speechWithoutPrompt": {
                    "summary": "A speech without its text",
                    "x-request": {
                      "body": {
                        "model_id": "0b8f1a52-6f0f-4d7e-9a55-6d1c2f3a4b04",
                        "prompt": null
                      }
                    },
                    "value": {
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
                  "editOfNothing": {
                    "summary": "An edit that asks for nothing",
                    "x-request": {
                      "body": {
                        "model_id": "0b8f1a52-6f0f-4d7e-9a55-6d1c2f3a4b05",
                        "vectorize": false
                      }
                    },
                    "value": {
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
                  "priceBeyondNumbers": {
                    "summary": "A price that no JSON number carries",
                    "x-request": {
                      "body": {
                        "model_id": "0b8f1a52-6f0f-4d7e-9a55-6d1c2f3a4b02",
                        "batch_size": 1,
                        "duration_seconds": 9007199254740991,
                        "width": 1920,
                        "height": 1080,
                        "fps": 50
                      }
                    },
                    "value": {
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
                  "stepsBeyondNumbers": {
                    "summary": "An integer that no JSON number holds exactly",
                    "x-request": {
                      "body": {
                        "model_id": "3c90c3cc-0d44-4b50-8888-8dd25736052a",
                        "num_inference_steps": 100000000000000000
                      }
                    },
                    "value": {
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
                  }
                }
              }
            }
          },
          "500": {
            "description": "The server failed, or cannot name a price.",
            "x-provenance": "A",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ErrorSentence"
                },
                "examples": {
                  "beforeThePriceList": {
                    "summary": "Before the price list holds",
                    "x-request": {
                      "body": {
                        "model_id": "3c90c3cc-0d44-4b50-8888-8dd25736052a"
                      }
                    },
                    "x-price-list": {
                      "at": "2026-10-31T23:59:59Z"
                    },
                    "value": {
                      "detail": "The price list 2026-11-01 takes effect at 2026-11-01T00:00:00Z; the request is earlier."
                    }
                  }
                }
              }
            }
          }
        },
        "x-pricing": {
          "kind": "exact",
          "model": {
            "catalogue": "models",
            "id": "$request.body#/model_id",
            "only": {
              "workspace": "$request.path.workspace_id"
            }
          },
          "state": {
            "balance": "decimal"
          },
          "charges": [
            {
              "id": "image",
              "type": "output",
              "metric": "image",
              "when": {
                "value": "$model#/modality",
                "is": "image"
              },
              "chargeModel": "matrix",
              "quantity": "$request.body#/batch_size",
              "rate": {
                "table": "image",
                "by": {
                  "pixels": {
                    "pixels": [
                      {
                        "first": [
                          "$request.body#/width",
                          "$model#/width"
                        ]
                      },
                      {
                        "first": [
                          "$request.body#/height",
                          "$model#/height"
                        ]
                      }
                    ]
                  },
                  "quality": {
                    "first": [
                      "$request.body#/quality",
                      "$model#/quality"
                    ]
                  }
                }
              }
            },
            {
              "id": "steps",
              "type": "output",
              "metric": "step",
              "when": {
                "value": "$model#/modality",
                "is": "image"
              },
              "chargeModel": "graduated",
              "quantity": {
                "first": [
                  "$request.body#/num_inference_steps",
                  "$model#/num_inference_steps"
                ]
              },
              "times": "$request.body#/batch_size",
              "rate": {
                "table": "steps"
              }
            },
            {
              "id": "upscale",
              "type": "output",
              "metric": "image",
              "when": {
                "value": "$model#/modality",
                "is": "upscale"
              },
              "chargeModel": "volume",
              "quantity": "$request.body#/batch_size",
              "tier": {
                "first": [
                  "$request.body#/upscale_ratio",
                  "$model#/upscale_ratio"
                ]
              },
              "rate": {
                "table": "upscale"
              },
              "multipliers": [
                {
                  "when": {
                    "value": "$request.body#/creativity",
                    "above": 0.5
                  },
                  "factor": {
                    "table": "creative"
                  }
                }
              ]
            },
            {
              "id": "video",
              "type": "output",
              "metric": "second",
              "when": {
                "value": "$model#/modality",
                "is": "video"
              },
              "chargeModel": "matrix",
              "quantity": "$request.body#/duration_seconds",
              "times": "$request.body#/batch_size",
              "rate": {
                "table": "video",
                "by": {
                  "pixels": {
                    "pixels": [
                      {
                        "first": [
                          "$request.body#/width",
                          "$model#/width"
                        ]
                      },
                      {
                        "first": [
                          "$request.body#/height",
                          "$model#/height"
                        ]
                      }
                    ]
                  },
                  "fps": {
                    "first": [
                      "$request.body#/fps",
                      "$model#/fps"
                    ]
                  }
                }
              }
            },
            {
              "id": "audio",
              "type": "output",
              "metric": "second",
              "when": [
                {
                  "value": "$model#/modality",
                  "is": "video"
                },
                {
                  "value": "$request.body#/generate_audio",
                  "is": true
                }
              ],
              "chargeModel": "per-unit",
              "quantity": "$request.body#/duration_seconds",
              "times": "$request.body#/batch_size",
              "rate": {
                "table": "audio"
              }
            },
            {
              "id": "effects",
              "type": "output",
              "metric": "effect",
              "when": [
                {
                  "value": "$model#/modality",
                  "is": "video"
                },
                {
                  "value": {
                    "length": "$request.body#/video_effects"
                  },
                  "above": 0
                }
              ],
              "chargeModel": "per-unit",
              "quantity": {
                "length": "$request.body#/video_effects"
              },
              "times": "$request.body#/batch_size",
              "rate": {
                "table": "effect"
              }
            },
            {
              "id": "mesh",
              "type": "output",
              "metric": "mesh",
              "when": {
                "value": "$model#/modality",
                "is": "3d"
              },
              "chargeModel": "per-unit",
              "quantity": "$request.body#/batch_size",
              "rate": {
                "table": "mesh"
              }
            },
            {
              "id": "textures",
              "type": "surcharge",
              "metric": "mesh",
              "when": [
                {
                  "value": "$model#/modality",
                  "is": "3d"
                },
                {
                  "value": "$request.body#/include_textures",
                  "is": true
                }
              ],
              "chargeModel": "per-unit",
              "quantity": "$request.body#/batch_size",
              "rate": {
                "table": "mesh-option",
                "by": {
                  "option": "textures"
                }
              }
            },
            {
              "id": "pbr",
              "type": "surcharge",
              "metric": "mesh",
              "when": [
                {
                  "value": "$model#/modality",
                  "is": "3d"
                },
                {
                  "value": "$request.body#/pbr_materials",
                  "is": true
                }
              ],
              "chargeModel": "per-unit",
              "quantity": "$request.body#/batch_size",
              "rate": {
                "table": "mesh-option",
                "by": {
                  "option": "pbr"
                }
              }
            },
            {
              "id": "quads",
              "type": "surcharge",
              "metric": "mesh",
              "when": [
                {
                  "value": "$model#/modality",
                  "is": "3d"
                },
                {
                  "value": "$request.body#/quad_mesh",
                  "is": true
                }
              ],
              "chargeModel": "per-unit",
              "quantity": "$request.body#/batch_size",
              "rate": {
                "table": "mesh-option",
                "by": {
                  "option": "quads"
                }
              }
            },
            {
              "id": "parts",
              "type": "surcharge",
              "metric": "mesh",
              "when": [
                {
                  "value": "$model#/modality",
                  "is": "3d"
                },
                {
                  "value": "$request.body#/generate_parts",
                  "is": true
                }
              ],
              "chargeModel": "per-unit",
              "quantity": "$request.body#/batch_size",
              "rate": {
                "table": "mesh-option",
                "by": {
                  "option": "parts"
                }
              }
            },
            {
              "id": "faces",
              "type": "output",
              "metric": "face",
              "when": [
                {
                  "value": "$model#/modality",
                  "is": "3d"
                },
                {
                  "given": "$request.body#/face_limit"
                }
              ],
              "chargeModel": "package",
              "quantity": "$request.body#/face_limit",
              "times": "$request.body#/batch_size",
              "rate": {
                "table": "faces"
              }
            },
            {
              "id": "speech",
              "type": "input",
              "metric": "character",
              "when": {
                "value": "$model#/modality",
                "is": "speech"
              },
              "chargeModel": "package",
              "quantity": {
                "codePoints": "$request.body#/prompt"
              },
              "rate": {
                "table": "speech"
              }
            },
            {
              "id": "speaker-boost",
              "type": "surcharge",
              "metric": "character",
              "when": [
                {
                  "value": "$model#/modality",
                  "is": "speech"
                },
                {
                  "value": "$request.body#/use_speaker_boost",
                  "is": true
                }
              ],
              "chargeModel": "package",
              "quantity": {
                "codePoints": "$request.body#/prompt"
              },
              "rate": {
                "table": "speech"
              },
              "multipliers": [
                {
                  "factor": {
                    "table": "speaker-boost"
                  },
                  "surcharge": true
                }
              ]
            },
            {
              "id": "remove-background",
              "type": "output",
              "metric": "image",
              "when": [
                {
                  "value": "$model#/modality",
                  "is": "edit"
                },
                {
                  "value": "$request.body#/remove_background",
                  "is": true
                }
              ],
              "chargeModel": "flat",
              "times": "$request.body#/batch_size",
              "rate": {
                "table": "edit",
                "by": {
                  "edit": "remove-background"
                }
              }
            },
            {
              "id": "vectorize",
              "type": "output",
              "metric": "image",
              "when": [
                {
                  "value": "$model#/modality",
                  "is": "edit"
                },
                {
                  "value": "$request.body#/vectorize",
                  "is": true
                }
              ],
              "chargeModel": "flat",
              "times": "$request.body#/batch_size",
              "rate": {
                "table": "edit",
                "by": {
                  "edit": "vectorize"
                }
              }
            },
            {
              "id": "reframe",
              "type": "output",
              "metric": "image",
              "when": [
                {
                  "value": "$model#/modality",
                  "is": "edit"
                },
                {
                  "value": "$request.body#/reframe",
                  "is": true
                }
              ],
              "chargeModel": "flat",
              "times": "$request.body#/batch_size",
              "rate": {
                "table": "edit",
                "by": {
                  "edit": "reframe"
                }
              }
            },
            {
              "id": "refill",
              "type": "output",
              "metric": "image",
              "when": [
                {
                  "value": "$model#/modality",
                  "is": "edit"
                },
                {
                  "value": "$request.body#/refill",
                  "is": true
                }
              ],
              "chargeModel": "flat",
              "times": "$request.body#/batch_size",
              "rate": {
                "table": "edit",
                "by": {
                  "edit": "refill"
                }
              }
            }
          ]
        }
      }
    },
    "/v1/workspaces/{workspace_id}/inferences": {
      "post": {
        "operationId": "executeInference",
        "tags": [
          "inferences"
        ],
        "summary": "Start a run",
        "description": "Starts a run and answers at once; `GET …/inferences/{inference_id}` tells how it goes on. What it was estimated to\ncost is reserved until then, charged when it is complete, and released when it fails. Nothing is reserved that the\nworkspace does not have: a run that costs more than is available gets 402, and nothing is started.\n\nOn sample data (see `world.yaml`) a run is complete after about two seconds and costs just the estimate. One whose\nprompt is `a prompt that fails`, letter for letter, fails. A run cannot be cancelled: **there is no `cancel`**.\n",
        "x-provenance": "P",
        "parameters": [
          {
            "$ref": "#/components/parameters/WorkspaceId"
          }
        ],
        "requestBody": {
          "required": true,
          "x-body-limit": 2097152,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/ExecuteInference"
              },
              "examples": {
                "plain": {
                  "summary": "Four images",
                  "value": {
                    "model_id": "3c90c3cc-0d44-4b50-8888-8dd25736052a",
                    "prompt": "a dune"
                  }
                },
                "everything": {
                  "summary": "Every field that only a run has",
                  "value": {
                    "model_id": "3c90c3cc-0d44-4b50-8888-8dd25736052a",
                    "prompt": "a dune",
                    "width": 1536,
                    "height": 1024,
                    "batch_size": 1,
                    "guidance_scale": 7.5,
                    "seed": 42,
                    "guidance_files": [
                      {
                        "file_id": "00000000-0000-4000-8000-0000000000a1",
                        "kind": "style"
                      }
                    ],
                    "mask": {
                      "file_id": "00000000-0000-4000-8000-0000000000a2",
                      "for_transparency": false,
                      "for_nontransparency": true,
                      "edge_radius": 8
                    },
                    "session_name": "dunes"
                  }
                },
                "video": {
                  "summary": "A video",
                  "value": {
                    "model_id": "0b8f1a52-6f0f-4d7e-9a55-6d1c2f3a4b02",
                    "prompt": "a dune",
                    "batch_size": 1,
                    "duration_seconds": 2.5
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The run has begun.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/InferenceStarted"
                },
                "examples": {
                  "plain": {
                    "summary": "Four images",
                    "x-request": {
                      "as": "globex",
                      "path": "/v1/workspaces/00000000-0000-4000-8000-000000000003/inferences"
                    },
                    "value": {
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
                  "everything": {
                    "summary": "Every field that only a run has",
                    "x-request": {
                      "as": "globex",
                      "path": "/v1/workspaces/00000000-0000-4000-8000-000000000003/inferences"
                    },
                    "value": {
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
                  "video": {
                    "summary": "A video",
                    "x-request": {
                      "as": "globex",
                      "path": "/v1/workspaces/00000000-0000-4000-8000-000000000003/inferences"
                    },
                    "value": {
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
                  }
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "402": {
            "description": "The workspace has fewer creative units available than the run costs.",
            "x-provenance": "A",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ErrorSentence"
                },
                "examples": {
                  "tooLittle": {
                    "summary": "Four images in a workspace with one unit",
                    "x-request": {
                      "path": "/v1/workspaces/00000000-0000-4000-8000-000000000002/inferences",
                      "body": {
                        "model_id": "3c90c3cc-0d44-4b50-8888-8dd25736052a"
                      }
                    },
                    "value": {
                      "detail": "The balance is too low: 1 creative units are available, 6 are required."
                    }
                  }
                }
              }
            }
          },
          "404": {
            "description": "No such route, workspace or model.",
            "x-provenance": "A",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ErrorSentence"
                },
                "examples": {
                  "otherPath": {
                    "$ref": "#/components/examples/OtherPath"
                  },
                  "foreignWorkspace": {
                    "summary": "A workspace of somebody else",
                    "x-request": {
                      "path": "/v1/workspaces/00000000-0000-4000-8000-000000000003/inferences",
                      "body": {
                        "model_id": "3c90c3cc-0d44-4b50-8888-8dd25736052a"
                      }
                    },
                    "value": {
                      "detail": "There is no such workspace."
                    }
                  },
                  "foreignModel": {
                    "summary": "A model of another workspace",
                    "x-request": {
                      "body": {
                        "model_id": "0b8f1a52-6f0f-4d7e-9a55-6d1c2f3a4b06"
                      }
                    },
                    "value": {
                      "detail": "This workspace has no such model. GET …/models lists its models."
                    }
                  }
                }
              }
            }
          },
          "405": {
            "description": "The route takes another method.",
            "x-provenance": "A",
            "headers": {
              "Allow": {
                "$ref": "#/components/headers/Allow"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ErrorSentence"
                },
                "examples": {
                  "otherMethod": {
                    "summary": "PUT",
                    "x-request": {
                      "method": "PUT",
                      "body": {}
                    },
                    "value": {
                      "detail": "The method must be one of POST, OPTIONS; received PUT."
                    }
                  }
                }
              }
            }
          },
          "413": {
            "$ref": "#/components/responses/TooLarge"
          },
          "415": {
            "$ref": "#/components/responses/OtherMediaType"
          },
          "422": {
            "description": "The request does not fit, and its first 100 faults are listed, with a last entry that counts the rest; or it has no price, and the first reason is listed.",
            "x-provenance": "A",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ErrorList"
                },
                "examples": {
                  "ownFaults": {
                    "summary": "Faults in fields that only a run has",
                    "x-request": {
                      "body": {
                        "model_id": "3c90c3cc-0d44-4b50-8888-8dd25736052a",
                        "seed": -2,
                        "mask": {
                          "edge_radius": 1.5
                        },
                        "session_name": 7
                      }
                    },
                    "value": {
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
                  "videoWithoutDuration": {
                    "summary": "A video without its duration",
                    "x-request": {
                      "body": {
                        "model_id": "0b8f1a52-6f0f-4d7e-9a55-6d1c2f3a4b02"
                      }
                    },
                    "value": {
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
                  }
                }
              }
            }
          },
          "500": {
            "$ref": "#/components/responses/Failed"
          }
        },
        "x-estimated-by": "estimateInference"
      }
    },
    "/v1/workspaces/{workspace_id}/inferences/{inference_id}": {
      "get": {
        "operationId": "getInference",
        "tags": [
          "inferences"
        ],
        "summary": "Read a run",
        "description": "A run as it is now. One of another workspace gets the answer of one that does not exist. Runs that were cancelled or\ndeleted are only among the sample data.\n",
        "x-provenance": "P",
        "parameters": [
          {
            "$ref": "#/components/parameters/WorkspaceId"
          },
          {
            "name": "inference_id",
            "in": "path",
            "required": true,
            "description": "The id of the run. That it is a UUID is assumed.",
            "schema": {
              "type": "string",
              "format": "uuid"
            },
            "example": "00000000-0000-4000-8000-0000000000c1"
          }
        ],
        "responses": {
          "200": {
            "description": "The run.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Inference"
                },
                "examples": {
                  "complete": {
                    "summary": "A run that is complete",
                    "x-request": {},
                    "value": {
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
                  "inProgress": {
                    "summary": "A run that has just begun",
                    "x-request": {
                      "path": "/v1/workspaces/00000000-0000-4000-8000-000000000001/inferences/8dead6d9-f2ca-48db-ae63-03150ba1dd29",
                      "before": [
                        {
                          "method": "POST",
                          "path": "/v1/workspaces/00000000-0000-4000-8000-000000000001/inferences",
                          "headers": {
                            "content-type": "application/json"
                          },
                          "body": {
                            "model_id": "3c90c3cc-0d44-4b50-8888-8dd25736052a",
                            "prompt": "a dune"
                          }
                        }
                      ]
                    },
                    "value": {
                      "inference_id": "8dead6d9-f2ca-48db-ae63-03150ba1dd29",
                      "status": "in_progress",
                      "created_at": "2026-11-20T00:00:00.000Z"
                    }
                  },
                  "failed": {
                    "summary": "A run that failed",
                    "x-request": {
                      "path": "/v1/workspaces/00000000-0000-4000-8000-000000000001/inferences/00000000-0000-4000-8000-0000000000f1"
                    },
                    "value": {
                      "inference_id": "00000000-0000-4000-8000-0000000000f1",
                      "status": "failed",
                      "created_at": "2026-11-19T14:00:00.000Z",
                      "error_message": "The run failed. Nothing was charged.",
                      "error_code": "generation_failed"
                    }
                  },
                  "cancelled": {
                    "summary": "A run that was cancelled",
                    "x-request": {
                      "path": "/v1/workspaces/00000000-0000-4000-8000-000000000001/inferences/00000000-0000-4000-8000-0000000000ca"
                    },
                    "value": {
                      "inference_id": "00000000-0000-4000-8000-0000000000ca",
                      "status": "cancelled",
                      "created_at": "2026-11-19T13:00:00.000Z"
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
            "description": "No such route, workspace or run.",
            "x-provenance": "A",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ErrorSentence"
                },
                "examples": {
                  "otherPath": {
                    "$ref": "#/components/examples/OtherPath"
                  },
                  "unknown": {
                    "summary": "A run that does not exist",
                    "x-request": {
                      "path": "/v1/workspaces/00000000-0000-4000-8000-000000000001/inferences/00000000-0000-4000-8000-000000000009"
                    },
                    "value": {
                      "detail": "There is no such inference in this workspace."
                    }
                  },
                  "ofAnotherWorkspace": {
                    "summary": "A run of another workspace",
                    "x-request": {
                      "path": "/v1/workspaces/00000000-0000-4000-8000-000000000002/inferences/00000000-0000-4000-8000-0000000000c1"
                    },
                    "value": {
                      "detail": "There is no such inference in this workspace."
                    }
                  },
                  "foreignWorkspace": {
                    "summary": "A workspace of somebody else",
                    "x-request": {
                      "as": "globex"
                    },
                    "value": {
                      "detail": "There is no such workspace."
                    }
                  }
                }
              }
            }
          },
          "405": {
            "$ref": "#/components/responses/GetOnly"
          },
          "422": {
            "description": "The path does not fit.",
            "x-provenance": "A",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ErrorList"
                },
                "examples": {
                  "noUuid": {
                    "summary": "A run that is not a UUID",
                    "x-request": {
                      "path": "/v1/workspaces/00000000-0000-4000-8000-000000000001/inferences/latest"
                    },
                    "value": {
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
                  }
                }
              }
            }
          },
          "500": {
            "$ref": "#/components/responses/Failed"
          }
        }
      }
    },
    "/v1/workspaces/{workspace_id}": {
      "get": {
        "operationId": "getWorkspace",
        "tags": [
          "workspaces"
        ],
        "summary": "Read what a workspace has",
        "description": "Its creative units, those that runs in progress have reserved, and those that are available.",
        "x-provenance": "P",
        "parameters": [
          {
            "$ref": "#/components/parameters/WorkspaceId"
          }
        ],
        "responses": {
          "200": {
            "description": "The workspace.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Workspace"
                },
                "examples": {
                  "trial": {
                    "summary": "A workspace that has never begun a run",
                    "x-request": {
                      "path": "/v1/workspaces/00000000-0000-4000-8000-000000000002"
                    },
                    "value": {
                      "workspace_id": "00000000-0000-4000-8000-000000000002",
                      "slug": "acme-trial",
                      "name": "Acme Trial",
                      "balance_creative_units": 1,
                      "reserved_creative_units": 0,
                      "available_creative_units": 1,
                      "last_active_at": null
                    }
                  },
                  "reserved": {
                    "summary": "A run of six units is in progress",
                    "x-request": {
                      "before": [
                        {
                          "method": "POST",
                          "path": "/v1/workspaces/00000000-0000-4000-8000-000000000001/inferences",
                          "headers": {
                            "content-type": "application/json"
                          },
                          "body": {
                            "model_id": "3c90c3cc-0d44-4b50-8888-8dd25736052a"
                          }
                        }
                      ]
                    },
                    "value": {
                      "workspace_id": "00000000-0000-4000-8000-000000000001",
                      "slug": "acme-studio",
                      "name": "Acme Studio",
                      "balance_creative_units": 300,
                      "reserved_creative_units": 6,
                      "available_creative_units": 294,
                      "last_active_at": "2026-11-20T00:00:00.000Z"
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
            "description": "No such route, or no such workspace.",
            "x-provenance": "A",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ErrorSentence"
                },
                "examples": {
                  "otherPath": {
                    "$ref": "#/components/examples/OtherPath"
                  },
                  "foreignWorkspace": {
                    "summary": "A workspace of somebody else",
                    "x-request": {
                      "as": "globex"
                    },
                    "value": {
                      "detail": "There is no such workspace."
                    }
                  }
                }
              }
            }
          },
          "405": {
            "$ref": "#/components/responses/GetOnly"
          },
          "422": {
            "description": "The path does not fit.",
            "x-provenance": "A",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ErrorList"
                },
                "examples": {
                  "noUuid": {
                    "summary": "A workspace that is not a UUID",
                    "x-request": {
                      "path": "/v1/workspaces/acme-studio"
                    },
                    "value": {
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
                  }
                }
              }
            }
          },
          "500": {
            "$ref": "#/components/responses/Failed"
          }
        }
      }
    },
    "/v1/workspaces/{workspace_id}/models": {
      "get": {
        "operationId": "listModels",
        "x-list": {
          "entries": "$response.body#/models"
        },
        "tags": [
          "workspaces"
        ],
        "summary": "List the models that a workspace can use",
        "description": "The sample catalogue: models that everybody can use, and the workspace's own. `priced_fields` are the fields of a\nrequest that move the price of the model; no other does.\n",
        "x-provenance": "A",
        "parameters": [
          {
            "$ref": "#/components/parameters/WorkspaceId"
          }
        ],
        "responses": {
          "200": {
            "description": "The models.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ModelList"
                },
                "examples": {
                  "acme": {
                    "summary": "The models that everybody can use",
                    "x-request": {},
                    "value": {
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
                  "globex": {
                    "summary": "With a model of the workspace's own",
                    "x-request": {
                      "as": "globex",
                      "path": "/v1/workspaces/00000000-0000-4000-8000-000000000003/models"
                    },
                    "value": {
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
                  }
                }
              }
            },
            "x-answer": {
              "models": {
                "$each": "$priceList#/catalogues/models",
                "$only": {
                  "workspace": "$request.path.workspace_id"
                },
                "$as": {
                  "id": "$item#/id",
                  "name": "$item#/name",
                  "modality": "$item#/modality",
                  "priced_fields": "$item#/priced_fields"
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "404": {
            "description": "No such route, or no such workspace.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ErrorSentence"
                },
                "examples": {
                  "otherPath": {
                    "$ref": "#/components/examples/OtherPath"
                  },
                  "foreignWorkspace": {
                    "summary": "A workspace of somebody else",
                    "x-request": {
                      "as": "globex"
                    },
                    "value": {
                      "detail": "There is no such workspace."
                    }
                  }
                }
              }
            }
          },
          "405": {
            "$ref": "#/components/responses/GetOnly"
          },
          "422": {
            "description": "The path does not fit.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ErrorList"
                },
                "examples": {
                  "noUuid": {
                    "summary": "A workspace that is not a UUID",
                    "x-request": {
                      "path": "/v1/workspaces/acme-studio/models"
                    },
                    "value": {
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
                  }
                }
              }
            }
          },
          "500": {
            "description": "The server failed, or has no price list.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ErrorSentence"
                },
                "examples": {
                  "beforeThePriceList": {
                    "summary": "Before the price list holds",
                    "x-request": {},
                    "x-price-list": {
                      "at": "2026-10-31T23:59:59Z"
                    },
                    "value": {
                      "detail": "The price list 2026-11-01 takes effect at 2026-11-01T00:00:00Z; the request is earlier."
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
    "securitySchemes": {
      "bearer": {
        "type": "http",
        "scheme": "bearer",
        "description": "A personal access token, of which the app makes one under Settings, or an OAuth2 JWT. See Tokens."
      }
    },
    "parameters": {
      "WorkspaceId": {
        "name": "workspace_id",
        "in": "path",
        "required": true,
        "description": "The id of the workspace.",
        "schema": {
          "type": "string",
          "format": "uuid"
        },
        "example": "00000000-0000-4000-8000-000000000001"
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
        "description": "The authentication scheme (RFC 6750).",
        "x-provenance": "A",
        "schema": {
          "type": "string",
          "const": "Bearer"
        },
        "example": "Bearer"
      }
    },
    "examples": {
      "OtherPath": {
        "summary": "A path that there is not",
        "x-request": {
          "path": "/v1/workspaces/00000000-0000-4000-8000-000000000001/credits"
        },
        "value": {
          "detail": "There is no route /v1/workspaces/00000000-0000-4000-8000-000000000001/credits; see the paths of the document."
        }
      }
    },
    "responses": {
      "Unauthenticated": {
        "description": "The token is missing or not valid.",
        "x-provenance": "A",
        "headers": {
          "WWW-Authenticate": {
            "$ref": "#/components/headers/WWW-Authenticate"
          }
        },
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/ErrorSentence"
            },
            "examples": {
              "noToken": {
                "summary": "No token",
                "x-request": {
                  "as": "none"
                },
                "value": {
                  "detail": "Missing token. Send `Authorization: Bearer <token>` with a personal access token or a JWT."
                }
              },
              "unknownToken": {
                "summary": "An unknown token",
                "x-request": {
                  "headers": {
                    "Authorization": "Bearer layer_pat_initech"
                  }
                },
                "value": {
                  "detail": "Unknown token. Send `Authorization: Bearer <token>` with a personal access token or a JWT."
                }
              },
              "expiredJwt": {
                "summary": "A JWT that has expired",
                "x-request": {
                  "as": "expiredJwt"
                },
                "value": {
                  "detail": "The token has expired. Send a JWT whose `exp` is in the future."
                }
              }
            }
          }
        }
      },
      "GetOnly": {
        "description": "The route takes another method.",
        "x-provenance": "A",
        "headers": {
          "Allow": {
            "$ref": "#/components/headers/Allow"
          }
        },
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/ErrorSentence"
            },
            "examples": {
              "otherMethod": {
                "summary": "DELETE",
                "x-request": {
                  "method": "DELETE"
                },
                "value": {
                  "detail": "The method must be one of GET, HEAD, OPTIONS; received DELETE."
                }
              }
            }
          }
        }
      },
      "TooLarge": {
        "description": "The body is larger than 2 MiB, or holds more than 100,000 JSON values.",
        "x-provenance": "A",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/ErrorSentence"
            },
            "examples": {
              "tooLarge": {
                "summary": "A byte more than 2 MiB",
                "x-request": {
                  "text": "{}",
                  "padTo": 2097153
                },
                "value": {
                  "detail": "The body must be at most 2,097,152 bytes; received more."
                }
              }
            }
          }
        }
      },
      "OtherMediaType": {
        "description": "The body is of a media type that the route does not take.",
        "x-provenance": "A",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/ErrorSentence"
            },
            "examples": {
              "plainText": {
                "summary": "Text",
                "x-request": {
                  "headers": {
                    "content-type": "text/plain"
                  },
                  "text": "a dune"
                },
                "value": {
                  "detail": "The Content-Type must be application/json; received \"text/plain\"."
                }
              }
            }
          }
        }
      },
      "Failed": {
        "description": "The server failed, or cannot name a price.",
        "x-provenance": "A",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/ErrorSentence"
            },
            "example": {
              "detail": "The server failed; the request was not at fault."
            }
          }
        }
      }
    },
    "schemas": {
      "EstimateInference": {
        "description": "The request of a run. Only `model_id` is required; null counts as absent. Unknown fields are\nrefused (A).\n",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "model_id"
        ],
        "properties": {
          "model_id": {
            "description": "Model or style to use for the run.",
            "type": "string",
            "format": "uuid"
          },
          "prompt": {
            "description": "What is to be seen, or spoken.",
            "type": [
              "string",
              "null"
            ],
            "maxLength": 100000
          },
          "width": {
            "description": "Width of an output in pixels.",
            "type": [
              "integer",
              "null"
            ],
            "exclusiveMinimum": 0,
            "maximum": 9007199254740991
          },
          "height": {
            "description": "Height of an output in pixels.",
            "type": [
              "integer",
              "null"
            ],
            "exclusiveMinimum": 0,
            "maximum": 9007199254740991
          },
          "batch_size": {
            "description": "Number of outputs.",
            "type": "integer",
            "minimum": 1,
            "maximum": 16,
            "default": 4
          },
          "num_inference_steps": {
            "description": "Number of diffusion steps.",
            "type": [
              "integer",
              "null"
            ],
            "exclusiveMinimum": 0,
            "maximum": 9007199254740991
          },
          "guidance_scale": {
            "description": "Guidance scale (CFG).",
            "type": [
              "number",
              "null"
            ]
          },
          "prompt_strength": {
            "description": "How far an output may depart from the image it is made from.",
            "type": [
              "number",
              "null"
            ],
            "minimum": 0,
            "maximum": 1
          },
          "quality": {
            "description": "Level of quality.",
            "type": [
              "string",
              "null"
            ],
            "enum": [
              "low",
              "medium",
              "high",
              null
            ]
          },
          "sharpness": {
            "description": "Sharpness of an output.",
            "type": [
              "number",
              "null"
            ]
          },
          "duration_seconds": {
            "description": "Length of a video in seconds.",
            "type": [
              "number",
              "null"
            ],
            "exclusiveMinimum": 0
          },
          "generate_audio": {
            "description": "Whether audio is made with a video.",
            "type": [
              "boolean",
              "null"
            ]
          },
          "keep_audio": {
            "description": "Whether the audio of the video it is made from is kept.",
            "type": [
              "boolean",
              "null"
            ]
          },
          "fps": {
            "description": "Frames per second, such as 25 or 50.",
            "type": [
              "integer",
              "null"
            ],
            "exclusiveMinimum": 0,
            "maximum": 9007199254740991
          },
          "video_effects": {
            "description": "Effects on a video.",
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ForgeVideoEffectInput"
            }
          },
          "use_ta_pose": {
            "description": "Whether a figure stands in T or A pose.",
            "type": [
              "boolean",
              "null"
            ]
          },
          "include_textures": {
            "description": "Whether a mesh has textures.",
            "type": [
              "boolean",
              "null"
            ]
          },
          "quad_mesh": {
            "description": "Whether a mesh is made of quads.",
            "type": [
              "boolean",
              "null"
            ]
          },
          "pbr_materials": {
            "description": "Whether PBR materials are made.",
            "type": [
              "boolean",
              "null"
            ]
          },
          "low_poly": {
            "description": "Whether a mesh has few polygons.",
            "type": [
              "boolean",
              "null"
            ]
          },
          "generate_parts": {
            "description": "Whether a mesh is made in separate parts.",
            "type": [
              "boolean",
              "null"
            ]
          },
          "face_limit": {
            "description": "The most faces of a mesh.",
            "type": [
              "integer",
              "null"
            ],
            "exclusiveMinimum": 0,
            "maximum": 9007199254740991
          },
          "stability": {
            "description": "Stability of a voice.",
            "type": [
              "number",
              "null"
            ],
            "minimum": 0,
            "maximum": 1
          },
          "use_speaker_boost": {
            "description": "Whether the speaker is made clearer.",
            "type": [
              "boolean",
              "null"
            ]
          },
          "similarity_boost": {
            "description": "How alike a voice is.",
            "type": [
              "number",
              "null"
            ],
            "minimum": 0,
            "maximum": 1
          },
          "style_exaggeration": {
            "description": "How far a style is exaggerated.",
            "type": [
              "number",
              "null"
            ],
            "minimum": 0,
            "maximum": 1
          },
          "speed": {
            "description": "Speed of a speech.",
            "type": [
              "number",
              "null"
            ],
            "exclusiveMinimum": 0
          },
          "upscale_ratio": {
            "description": "How much larger an upscale is, such as 2.0 or 4.0.",
            "type": [
              "number",
              "null"
            ]
          },
          "creativity": {
            "description": "How creative an upscale is.",
            "type": [
              "number",
              "null"
            ]
          },
          "resemblance": {
            "description": "How alike an upscale is.",
            "type": [
              "number",
              "null"
            ]
          },
          "vectorize": {
            "description": "Whether an output is vectorized.",
            "type": [
              "boolean",
              "null"
            ]
          },
          "remove_background": {
            "description": "Whether the background is removed.",
            "type": [
              "boolean",
              "null"
            ]
          },
          "reframe": {
            "description": "Whether the image is reframed or extended.",
            "type": [
              "boolean",
              "null"
            ]
          },
          "refill": {
            "description": "Whether transparent areas are painted.",
            "type": [
              "boolean",
              "null"
            ]
          }
        }
      },
      "ExecuteInference": {
        "description": "The request of a run: the fields of its estimate, with the same rules, and some more.\n",
        "x-provenance": "P",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "model_id"
        ],
        "properties": {
          "model_id": {
            "description": "Model or style to use for the run.",
            "type": "string",
            "format": "uuid"
          },
          "prompt": {
            "description": "What is to be seen, or spoken.",
            "type": [
              "string",
              "null"
            ],
            "maxLength": 100000
          },
          "width": {
            "description": "Width of an output in pixels.",
            "type": [
              "integer",
              "null"
            ],
            "exclusiveMinimum": 0,
            "maximum": 9007199254740991
          },
          "height": {
            "description": "Height of an output in pixels.",
            "type": [
              "integer",
              "null"
            ],
            "exclusiveMinimum": 0,
            "maximum": 9007199254740991
          },
          "batch_size": {
            "description": "Number of outputs.",
            "type": "integer",
            "minimum": 1,
            "maximum": 16,
            "default": 4
          },
          "num_inference_steps": {
            "description": "Number of diffusion steps.",
            "type": [
              "integer",
              "null"
            ],
            "exclusiveMinimum": 0,
            "maximum": 9007199254740991
          },
          "guidance_scale": {
            "description": "Guidance scale (CFG).",
            "type": [
              "number",
              "null"
            ]
          },
          "prompt_strength": {
            "description": "How far an output may depart from the image it is made from.",
            "type": [
              "number",
              "null"
            ],
            "minimum": 0,
            "maximum": 1
          },
          "quality": {
            "description": "Level of quality.",
            "type": [
              "string",
              "null"
            ],
            "enum": [
              "low",
              "medium",
              "high",
              null
            ]
          },
          "sharpness": {
            "description": "Sharpness of an output.",
            "type": [
              "number",
              "null"
            ]
          },
          "duration_seconds": {
            "description": "Length of a video in seconds.",
            "type": [
              "number",
              "null"
            ],
            "exclusiveMinimum": 0
          },
          "generate_audio": {
            "description": "Whether audio is made with a video.",
            "type": [
              "boolean",
              "null"
            ]
          },
          "keep_audio": {
            "description": "Whether the audio of the video it is made from is kept.",
            "type": [
              "boolean",
              "null"
            ]
          },
          "fps": {
            "description": "Frames per second, such as 25 or 50.",
            "type": [
              "integer",
              "null"
            ],
            "exclusiveMinimum": 0,
            "maximum": 9007199254740991
          },
          "video_effects": {
            "description": "Effects on a video.",
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ForgeVideoEffectInput"
            }
          },
          "use_ta_pose": {
            "description": "Whether a figure stands in T or A pose.",
            "type": [
              "boolean",
              "null"
            ]
          },
          "include_textures": {
            "description": "Whether a mesh has textures.",
            "type": [
              "boolean",
              "null"
            ]
          },
          "quad_mesh": {
            "description": "Whether a mesh is made of quads.",
            "type": [
              "boolean",
              "null"
            ]
          },
          "pbr_materials": {
            "description": "Whether PBR materials are made.",
            "type": [
              "boolean",
              "null"
            ]
          },
          "low_poly": {
            "description": "Whether a mesh has few polygons.",
            "type": [
              "boolean",
              "null"
            ]
          },
          "generate_parts": {
            "description": "Whether a mesh is made in separate parts.",
            "type": [
              "boolean",
              "null"
            ]
          },
          "face_limit": {
            "description": "The most faces of a mesh.",
            "type": [
              "integer",
              "null"
            ],
            "exclusiveMinimum": 0,
            "maximum": 9007199254740991
          },
          "stability": {
            "description": "Stability of a voice.",
            "type": [
              "number",
              "null"
            ],
            "minimum": 0,
            "maximum": 1
          },
          "use_speaker_boost": {
            "description": "Whether the speaker is made clearer.",
            "type": [
              "boolean",
              "null"
            ]
          },
          "similarity_boost": {
            "description": "How alike a voice is.",
            "type": [
              "number",
              "null"
            ],
            "minimum": 0,
            "maximum": 1
          },
          "style_exaggeration": {
            "description": "How far a style is exaggerated.",
            "type": [
              "number",
              "null"
            ],
            "minimum": 0,
            "maximum": 1
          },
          "speed": {
            "description": "Speed of a speech.",
            "type": [
              "number",
              "null"
            ],
            "exclusiveMinimum": 0
          },
          "upscale_ratio": {
            "description": "How much larger an upscale is, such as 2.0 or 4.0.",
            "type": [
              "number",
              "null"
            ]
          },
          "creativity": {
            "description": "How creative an upscale is.",
            "type": [
              "number",
              "null"
            ]
          },
          "resemblance": {
            "description": "How alike an upscale is.",
            "type": [
              "number",
              "null"
            ]
          },
          "vectorize": {
            "description": "Whether an output is vectorized.",
            "type": [
              "boolean",
              "null"
            ]
          },
          "remove_background": {
            "description": "Whether the background is removed.",
            "type": [
              "boolean",
              "null"
            ]
          },
          "reframe": {
            "description": "Whether the image is reframed or extended.",
            "type": [
              "boolean",
              "null"
            ]
          },
          "refill": {
            "description": "Whether transparent areas are painted.",
            "type": [
              "boolean",
              "null"
            ]
          },
          "seed": {
            "description": "What chance begins with; with -1, null or no seed the server picks one. Here and elsewhere the maximum of whole\nnumbers is the largest that every client carries exactly (A).\n",
            "type": [
              "integer",
              "null"
            ],
            "minimum": -1,
            "maximum": 9007199254740991
          },
          "guidance_files": {
            "description": "Files that guide the run.",
            "type": "array",
            "maxItems": 20,
            "items": {
              "$ref": "#/components/schemas/GuidanceFile"
            }
          },
          "mask": {
            "$ref": "#/components/schemas/Mask"
          },
          "session_name": {
            "description": "A session of the workspace that the run belongs to; that equal names are one session is assumed.",
            "type": [
              "string",
              "null"
            ],
            "maxLength": 255
          }
        }
      },
      "ForgeVideoEffectInput": {
        "description": "An effect. Its shape is not public, so that any object is taken.",
        "x-provenance": "A",
        "type": "object",
        "additionalProperties": true
      },
      "GuidanceFile": {
        "description": "A file that guides a run. Its shape is assumed to be open; files are not looked for.",
        "x-provenance": "A",
        "type": "object",
        "additionalProperties": true
      },
      "Mask": {
        "description": "Where an image is changed. That `file_id` is a UUID and required, and what the others may be, is assumed; files are\nnot looked for.\n",
        "x-provenance": "P",
        "type": [
          "object",
          "null"
        ],
        "additionalProperties": false,
        "required": [
          "file_id"
        ],
        "properties": {
          "file_id": {
            "description": "The file.",
            "type": "string",
            "format": "uuid"
          },
          "for_transparency": {
            "description": "Whether it covers what is transparent.",
            "type": [
              "boolean",
              "null"
            ]
          },
          "for_nontransparency": {
            "description": "Whether it covers what is not transparent.",
            "type": [
              "boolean",
              "null"
            ]
          },
          "edge_radius": {
            "description": "How far its edge is softened in pixels.",
            "type": [
              "integer",
              "null"
            ],
            "minimum": 0,
            "maximum": 9007199254740991
          }
        }
      },
      "InferenceEstimate": {
        "description": "What a run would cost, and whether there is enough.",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "estimated_price_creative_units",
          "workspace_balance_creative_units",
          "estimated_remaining_balance_creative_units",
          "has_sufficient_creative_units"
        ],
        "properties": {
          "estimated_price_creative_units": {
            "description": "What the run would cost.",
            "type": "number",
            "x-money": {
              "unit": "creative-unit"
            }
          },
          "workspace_balance_creative_units": {
            "description": "What is usable, the total less what runs in progress have reserved.",
            "x-money": {
              "unit": "creative-unit"
            },
            "type": "number"
          },
          "estimated_remaining_balance_creative_units": {
            "description": "What would be usable after the run, just the balance less the price. Can be negative.",
            "x-money": {
              "unit": "creative-unit"
            },
            "type": "number"
          },
          "has_sufficient_creative_units": {
            "description": "Whether the workspace can afford the run. That it can where nothing remains is assumed.",
            "type": "boolean"
          }
        }
      },
      "InferenceStarted": {
        "description": "A run that has begun.",
        "x-provenance": "P",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "inference_id",
          "status",
          "poll_interval_seconds",
          "created_at",
          "estimated_price_creative_units",
          "session_id",
          "normalized_parameters"
        ],
        "properties": {
          "inference_id": {
            "description": "The id of the run.",
            "type": "string",
            "format": "uuid"
          },
          "status": {
            "description": "Where it is.",
            "type": "string",
            "const": "in_progress"
          },
          "poll_interval_seconds": {
            "description": "How long to wait before each question after it.",
            "type": "number",
            "exclusiveMinimum": 0
          },
          "created_at": {
            "description": "When it began.",
            "type": "string",
            "format": "date-time"
          },
          "estimated_price_creative_units": {
            "description": "What is reserved for it.",
            "type": "number",
            "x-money": {
              "unit": "creative-unit"
            }
          },
          "session_id": {
            "description": "The session that it belongs to.",
            "type": "string",
            "format": "uuid"
          },
          "normalized_parameters": {
            "$ref": "#/components/schemas/NormalizedParameters"
          }
        }
      },
      "NormalizedParameters": {
        "description": "How a run is made, by the request or else by its model; null where neither says.",
        "x-provenance": "P",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "width",
          "height",
          "batch_size",
          "num_inference_steps",
          "guidance_scale",
          "duration_seconds",
          "fps"
        ],
        "properties": {
          "width": {
            "description": "Width in pixels.",
            "type": [
              "integer",
              "null"
            ]
          },
          "height": {
            "description": "Height in pixels.",
            "type": [
              "integer",
              "null"
            ]
          },
          "batch_size": {
            "description": "Number of outputs.",
            "type": "integer"
          },
          "num_inference_steps": {
            "description": "Number of diffusion steps.",
            "type": [
              "integer",
              "null"
            ]
          },
          "guidance_scale": {
            "description": "Guidance scale.",
            "type": [
              "number",
              "null"
            ]
          },
          "duration_seconds": {
            "description": "Length in seconds.",
            "type": [
              "number",
              "null"
            ]
          },
          "fps": {
            "description": "Frames per second.",
            "type": [
              "integer",
              "null"
            ]
          }
        }
      },
      "Inference": {
        "description": "A run as it is now. `completed_at`, `files` and `actual_price_creative_units` are there when it is complete,\n`error_message` and `error_code` when it failed.\n",
        "x-provenance": "P",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "inference_id",
          "status",
          "created_at"
        ],
        "properties": {
          "inference_id": {
            "description": "The id of the run.",
            "type": "string",
            "format": "uuid"
          },
          "status": {
            "description": "Where it is.",
            "type": "string",
            "enum": [
              "in_progress",
              "complete",
              "failed",
              "cancelled",
              "deleted"
            ]
          },
          "created_at": {
            "description": "When it began.",
            "type": "string",
            "format": "date-time"
          },
          "completed_at": {
            "description": "When it was complete.",
            "type": "string",
            "format": "date-time"
          },
          "files": {
            "description": "What it made.",
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/InferenceFile"
            }
          },
          "actual_price_creative_units": {
            "description": "What it cost. The name of the field is assumed.",
            "x-provenance": "A",
            "type": "number",
            "x-money": {
              "unit": "creative-unit"
            }
          },
          "error_message": {
            "description": "Why it failed.",
            "type": "string"
          },
          "error_code": {
            "description": "The same as a code; the codes are assumed.",
            "type": "string"
          }
        }
      },
      "InferenceFile": {
        "description": "A file that a run made. On sample data each is a small picture, whatever the modality.",
        "x-provenance": "A",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "url",
          "content_type"
        ],
        "properties": {
          "url": {
            "description": "Where it is fetched.",
            "type": "string",
            "format": "uri"
          },
          "content_type": {
            "description": "Its media type.",
            "type": "string"
          }
        }
      },
      "Workspace": {
        "description": "A workspace and its creative units.",
        "x-provenance": "P",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "workspace_id",
          "slug",
          "name",
          "balance_creative_units",
          "reserved_creative_units",
          "available_creative_units",
          "last_active_at"
        ],
        "properties": {
          "workspace_id": {
            "description": "The id of the workspace.",
            "type": "string",
            "format": "uuid"
          },
          "slug": {
            "description": "Its name in URLs.",
            "type": "string"
          },
          "name": {
            "description": "Its name for people.",
            "type": "string"
          },
          "balance_creative_units": {
            "description": "All that it has, reserved or not.",
            "type": "number",
            "x-money": {
              "unit": "creative-unit"
            }
          },
          "reserved_creative_units": {
            "description": "What runs in progress have reserved.",
            "type": "number",
            "x-money": {
              "unit": "creative-unit"
            }
          },
          "available_creative_units": {
            "description": "What a new run can have.",
            "type": "number",
            "x-money": {
              "unit": "creative-unit"
            }
          },
          "last_active_at": {
            "description": "When it last began a run; null when it never has. What counts as activity is assumed.",
            "type": [
              "string",
              "null"
            ],
            "format": "date-time"
          }
        }
      },
      "ModelList": {
        "description": "The models of a workspace.",
        "x-provenance": "A",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "models"
        ],
        "properties": {
          "models": {
            "description": "The models in the order of the catalogue.",
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Model"
            }
          }
        }
      },
      "Model": {
        "description": "A model.",
        "x-provenance": "A",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "name",
          "modality",
          "priced_fields"
        ],
        "properties": {
          "id": {
            "description": "What `model_id` names.",
            "type": "string",
            "format": "uuid"
          },
          "name": {
            "description": "Its name for people.",
            "type": "string"
          },
          "modality": {
            "description": "What it makes.",
            "type": "string",
            "enum": [
              "image",
              "upscale",
              "video",
              "3d",
              "speech",
              "edit"
            ]
          },
          "priced_fields": {
            "description": "The fields of a request that move its price.",
            "type": "array",
            "items": {
              "type": "string"
            }
          }
        }
      },
      "ErrorSentence": {
        "description": "Why not.",
        "x-provenance": "A",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "detail"
        ],
        "properties": {
          "detail": {
            "description": "A sentence.",
            "type": "string"
          }
        }
      },
      "ErrorList": {
        "description": "Everything that does not fit.",
        "x-provenance": "A",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "detail"
        ],
        "properties": {
          "detail": {
            "description": "The faults, those of the path first, then in the order of the fields.",
            "type": "array",
            "minItems": 1,
            "items": {
              "$ref": "#/components/schemas/ErrorDetail"
            }
          }
        }
      },
      "ErrorDetail": {
        "description": "A fault.",
        "x-provenance": "A",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "type",
          "loc",
          "msg",
          "input"
        ],
        "properties": {
          "type": {
            "description": "What kind of fault it is.",
            "type": "string",
            "enum": [
              "json_invalid",
              "missing",
              "extra_forbidden",
              "type_error",
              "enum",
              "uuid_parsing",
              "greater_than",
              "greater_than_equal",
              "less_than_equal",
              "string_too_long",
              "too_long",
              "value_error"
            ]
          },
          "loc": {
            "description": "Where it is, from the part of the request on.",
            "type": "array",
            "minItems": 1,
            "items": {
              "type": [
                "string",
                "integer"
              ]
            }
          },
          "msg": {
            "description": "A sentence.",
            "type": "string"
          },
          "input": {
            "description": "The value that was received; null if there was none, and if the place is not a field. Very deep values and everything after the first 200 values are cut off (A)."
          }
        }
      }
    }
  },
  "x-faults": {
    "x-provenance": "A",
    "answer": {
      "detail": "$fault#/message"
    },
    "steps": [
      {
        "fault": "unknown-route",
        "status": 404,
        "code": "not_found"
      },
      {
        "fault": "unknown-method",
        "status": 405,
        "code": "method_not_allowed"
      },
      {
        "fault": "unauthenticated",
        "status": 401,
        "code": "unauthenticated",
        "headers": {
          "WWW-Authenticate": "Bearer"
        }
      },
      {
        "fault": "not-found",
        "keyword": "workspace",
        "status": 404,
        "code": "not_found"
      },
      {
        "fault": "media-type",
        "status": 415,
        "code": "unsupported_media_type"
      },
      {
        "fault": "too-large",
        "status": 413,
        "code": "payload_too_large"
      },
      [
        {
          "fault": [
            "empty",
            "malformed"
          ],
          "status": 422,
          "code": "json_invalid",
          "answer": {
            "detail": {
              "$each": "$faults",
              "$as": {
                "type": "$fault#/code",
                "loc": {
                  "$concat": [
                    [
                      {
                        "$first": [
                          "$fault#/location",
                          "body"
                        ]
                      }
                    ],
                    "$fault#/path"
                  ]
                },
                "msg": "$fault#/message",
                "input": {
                  "$first": [
                    "$fault#/given",
                    null
                  ]
                }
              }
            }
          }
        },
        {
          "fault": "invalid",
          "keyword": "required",
          "status": 422,
          "code": "missing",
          "answer": {
            "detail": {
              "$each": "$faults",
              "$as": {
                "type": "$fault#/code",
                "loc": {
                  "$concat": [
                    [
                      {
                        "$first": [
                          "$fault#/location",
                          "body"
                        ]
                      }
                    ],
                    "$fault#/path"
                  ]
                },
                "msg": "$fault#/message",
                "input": {
                  "$first": [
                    "$fault#/given",
                    null
                  ]
                }
              }
            }
          }
        },
        {
          "fault": "invalid",
          "at": "/parameters",
          "keyword": "additionalProperties",
          "status": 422,
          "code": "extra_forbidden",
          "message": "parameters is not a field of this request; what stands in it belongs one level up, beside model_id.",
          "answer": {
            "detail": {
              "$each": "$faults",
              "$as": {
                "type": "$fault#/code",
                "loc": {
                  "$concat": [
                    [
                      {
                        "$first": [
                          "$fault#/location",
                          "body"
                        ]
                      }
                    ],
                    "$fault#/path"
                  ]
                },
                "msg": "$fault#/message",
                "input": {
                  "$first": [
                    "$fault#/given",
                    null
                  ]
                }
              }
            }
          }
        },
        {
          "fault": "invalid",
          "keyword": "additionalProperties",
          "status": 422,
          "code": "extra_forbidden",
          "message": "{$fault#/field} is not a field of this request; the document lists those that are.",
          "answer": {
            "detail": {
              "$each": "$faults",
              "$as": {
                "type": "$fault#/code",
                "loc": {
                  "$concat": [
                    [
                      {
                        "$first": [
                          "$fault#/location",
                          "body"
                        ]
                      }
                    ],
                    "$fault#/path"
                  ]
                },
                "msg": "$fault#/message",
                "input": {
                  "$first": [
                    "$fault#/given",
                    null
                  ]
                }
              }
            }
          }
        },
        {
          "fault": "invalid",
          "keyword": "type",
          "status": 422,
          "code": "type_error",
          "answer": {
            "detail": {
              "$each": "$faults",
              "$as": {
                "type": "$fault#/code",
                "loc": {
                  "$concat": [
                    [
                      {
                        "$first": [
                          "$fault#/location",
                          "body"
                        ]
                      }
                    ],
                    "$fault#/path"
                  ]
                },
                "msg": "$fault#/message",
                "input": {
                  "$first": [
                    "$fault#/given",
                    null
                  ]
                }
              }
            }
          }
        },
        {
          "fault": "invalid",
          "keyword": "enum",
          "status": 422,
          "code": "enum",
          "answer": {
            "detail": {
              "$each": "$faults",
              "$as": {
                "type": "$fault#/code",
                "loc": {
                  "$concat": [
                    [
                      {
                        "$first": [
                          "$fault#/location",
                          "body"
                        ]
                      }
                    ],
                    "$fault#/path"
                  ]
                },
                "msg": "$fault#/message",
                "input": {
                  "$first": [
                    "$fault#/given",
                    null
                  ]
                }
              }
            }
          }
        },
        {
          "fault": "invalid",
          "keyword": "format",
          "status": 422,
          "code": "uuid_parsing",
          "answer": {
            "detail": {
              "$each": "$faults",
              "$as": {
                "type": "$fault#/code",
                "loc": {
                  "$concat": [
                    [
                      {
                        "$first": [
                          "$fault#/location",
                          "body"
                        ]
                      }
                    ],
                    "$fault#/path"
                  ]
                },
                "msg": "$fault#/message",
                "input": {
                  "$first": [
                    "$fault#/given",
                    null
                  ]
                }
              }
            }
          }
        },
        {
          "fault": "invalid",
          "keyword": "exclusiveMinimum",
          "status": 422,
          "code": "greater_than",
          "answer": {
            "detail": {
              "$each": "$faults",
              "$as": {
                "type": "$fault#/code",
                "loc": {
                  "$concat": [
                    [
                      {
                        "$first": [
                          "$fault#/location",
                          "body"
                        ]
                      }
                    ],
                    "$fault#/path"
                  ]
                },
                "msg": "$fault#/message",
                "input": {
                  "$first": [
                    "$fault#/given",
                    null
                  ]
                }
              }
            }
          }
        },
        {
          "fault": "invalid",
          "keyword": "minimum",
          "status": 422,
          "code": "greater_than_equal",
          "answer": {
            "detail": {
              "$each": "$faults",
              "$as": {
                "type": "$fault#/code",
                "loc": {
                  "$concat": [
                    [
                      {
                        "$first": [
                          "$fault#/location",
                          "body"
                        ]
                      }
                    ],
                    "$fault#/path"
                  ]
                },
                "msg": "$fault#/message",
                "input": {
                  "$first": [
                    "$fault#/given",
                    null
                  ]
                }
              }
            }
          }
        },
        {
          "fault": "invalid",
          "keyword": "maximum",
          "status": 422,
          "code": "less_than_equal",
          "answer": {
            "detail": {
              "$each": "$faults",
              "$as": {
                "type": "$fault#/code",
                "loc": {
                  "$concat": [
                    [
                      {
                        "$first": [
                          "$fault#/location",
                          "body"
                        ]
                      }
                    ],
                    "$fault#/path"
                  ]
                },
                "msg": "$fault#/message",
                "input": {
                  "$first": [
                    "$fault#/given",
                    null
                  ]
                }
              }
            }
          }
        },
        {
          "fault": "invalid",
          "keyword": "maxLength",
          "status": 422,
          "code": "string_too_long",
          "answer": {
            "detail": {
              "$each": "$faults",
              "$as": {
                "type": "$fault#/code",
                "loc": {
                  "$concat": [
                    [
                      {
                        "$first": [
                          "$fault#/location",
                          "body"
                        ]
                      }
                    ],
                    "$fault#/path"
                  ]
                },
                "msg": "$fault#/message",
                "input": {
                  "$first": [
                    "$fault#/given",
                    null
                  ]
                }
              }
            }
          }
        },
        {
          "fault": "invalid",
          "keyword": "maxItems",
          "status": 422,
          "code": "too_long",
          "answer": {
            "detail": {
              "$each": "$faults",
              "$as": {
                "type": "$fault#/code",
                "loc": {
                  "$concat": [
                    [
                      {
                        "$first": [
                          "$fault#/location",
                          "body"
                        ]
                      }
                    ],
                    "$fault#/path"
                  ]
                },
                "msg": "$fault#/message",
                "input": {
                  "$first": [
                    "$fault#/given",
                    null
                  ]
                }
              }
            }
          }
        },
        {
          "fault": "invalid",
          "status": 422,
          "code": "value_error",
          "answer": {
            "detail": {
              "$each": "$faults",
              "$as": {
                "type": "$fault#/code",
                "loc": {
                  "$concat": [
                    [
                      {
                        "$first": [
                          "$fault#/location",
                          "body"
                        ]
                      }
                    ],
                    "$fault#/path"
                  ]
                },
                "msg": "$fault#/message",
                "input": {
                  "$first": [
                    "$fault#/given",
                    null
                  ]
                }
              }
            }
          }
        }
      ],
      {
        "fault": "unpriced",
        "keyword": "unknown-model",
        "status": 404,
        "code": "not_found",
        "message": "This workspace has no such model. GET …/models lists its models."
      },
      {
        "fault": "unpriced",
        "keyword": "missing-quantity",
        "status": 422,
        "code": "missing",
        "answer": {
          "detail": {
            "$each": "$faults",
            "$as": {
              "type": "$fault#/code",
              "loc": {
                "$concat": [
                  [
                    {
                      "$first": [
                        "$fault#/location",
                        "body"
                      ]
                    }
                  ],
                  "$fault#/path"
                ]
              },
              "msg": "$fault#/message",
              "input": {
                "$first": [
                  "$fault#/given",
                  null
                ]
              }
            }
          }
        }
      },
      {
        "fault": "unpriced",
        "keyword": "no-charge",
        "status": 422,
        "code": "missing",
        "message": "An edit needs at least one of vectorize, remove_background, reframe and refill to be true; received none.",
        "answer": {
          "detail": {
            "$each": "$faults",
            "$as": {
              "type": "$fault#/code",
              "loc": {
                "$concat": [
                  [
                    {
                      "$first": [
                        "$fault#/location",
                        "body"
                      ]
                    }
                  ],
                  "$fault#/path"
                ]
              },
              "msg": "$fault#/message",
              "input": {
                "$first": [
                  "$fault#/given",
                  null
                ]
              }
            }
          }
        }
      },
      {
        "fault": "unpriced",
        "keyword": [
          "unrepresentable",
          "negative-quantity"
        ],
        "status": 422,
        "code": "value_error",
        "answer": {
          "detail": {
            "$each": "$faults",
            "$as": {
              "type": "$fault#/code",
              "loc": {
                "$concat": [
                  [
                    {
                      "$first": [
                        "$fault#/location",
                        "body"
                      ]
                    }
                  ],
                  "$fault#/path"
                ]
              },
              "msg": "$fault#/message",
              "input": {
                "$first": [
                  "$fault#/given",
                  null
                ]
              }
            }
          }
        }
      },
      {
        "fault": "not-found",
        "status": 404,
        "code": "not_found"
      },
      {
        "fault": "insufficient-balance",
        "status": 402,
        "code": "balance_too_low"
      },
      {
        "fault": [
          "unpriced",
          "internal"
        ],
        "status": 500,
        "code": "internal_error"
      }
    ]
  }
}
