// Written by `pnpm generate` from openapi/x-router/; change it there.

/** The document as it is served; our own extensions included. */
export const document: Readonly<Record<string, unknown>> = {
  "openapi": "3.1.0",
  "jsonSchemaDialect": "https://spec.openapis.org/oas/3.1/dialect/base",
  "info": {
    "title": "x-router",
    "version": "1.2.0",
    "summary": "Image generation paid per request; ask the price first, free of charge.",
    "description": "The contract of x-router's image routes, written by hand from the vendor's public page. Outlay is not\naffiliated with x-router. Prices marked `sample` in the price list are illustrative.\n\nWhatever is not stated by the vendor's page carries `x-provenance`: `P` for another public page of the\nvendor, `A` for an assumption of ours. A mark on a part holds for all that is in it.\n\nBeside the responses of its operations, a server answers `OPTIONS` with 204 and the methods of the path, and may\nrefuse what is no whole HTTP request before it knows the route: 400 without a body for malformed HTTP, 408 for a\nrequest that does not arrive in time, 431 for headers that are too large.\n",
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
      "description": "Prices and models of image generation."
    }
  ],
  "paths": {
    "/v1/images/estimate": {
      "post": {
        "operationId": "estimateImage",
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
            "description": "The request does not fit. Dimensions are judged first, then the model, then the rest.",
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
                      "message": "width is 1000, not a multiple of 64; allowed is a number from 128 to 2048 that is a multiple of 64."
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
                      "message": "height is 64, below 128; allowed is a number from 128 to 2048 that is a multiple of 64."
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
                      "message": "model is \"nope\", which is not in the list; allowed is one of \"flux-schnell\", \"flux-dev\", \"sdxl-realvis-v4\", \"sd15-dreamshaper-v8\"."
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
                      "message": "numberResults is 5, above 4; allowed is an integer from 1 to 4."
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
                      "message": "prompt is not a field of this object; allowed are model, width, height, numberResults."
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
                      "message": "The body is [], an array; allowed is an object."
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
                      "message": "The body is not valid JSON; allowed is one JSON value in UTF-8."
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
                      "message": "The body is empty; allowed is one JSON value in UTF-8."
                    }
                  },
                  "noBody": {
                    "summary": "No body and no media type",
                    "x-provenance": "A",
                    "x-request": {},
                    "value": {
                      "error": "INVALID_REQUEST",
                      "message": "The body is empty; allowed is one JSON value in UTF-8."
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
                      "message": "width is 1, below 128; allowed is a number from 128 to 2048 that is a multiple of 64."
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
                      "message": "The method is GET; allowed is POST, OPTIONS."
                    }
                  }
                }
              }
            }
          },
          "413": {
            "description": "The body is larger than 1 MiB.",
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
                      "message": "The body is larger than 1048576 bytes; allowed are 1048576 bytes at most."
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
                      "message": "The Content-Type is \"text/plain\"; allowed is application/json."
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
    "/v1/images/models": {
      "get": {
        "operationId": "listImageModels",
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
                      "message": "The method is POST; allowed is GET, HEAD, OPTIONS."
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
                      "message": "The price list 2026-11-01 holds from 2026-11-01T00:00:00Z on; the instant asked about is earlier."
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
    "headers": {
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
      "InvalidRequestError": {
        "description": "The request does not fit. One fault is named, the first in the order of `x-faults`.",
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
        "description": "One sentence that says what was given and what is allowed.",
        "x-provenance": "A",
        "type": "string"
      }
    }
  },
  "x-faults": {
    "x-provenance": "A",
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
