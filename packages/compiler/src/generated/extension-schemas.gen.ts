// Written by `pnpm generate` from openapi/schemas/; change it there.

/** The JSON Schemas of the extensions and of a price list, by name. */
export const extensionSchemas: Readonly<Record<string, object>> = {
  "price-list": {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$id": "price-list",
    "title": "Price list",
    "description": "Rates with their version and provenance, a file in `openapi/<vendor>/prices/`.",
    "type": "object",
    "additionalProperties": false,
    "required": [
      "version",
      "effective",
      "unit",
      "scale",
      "rounding",
      "rates"
    ],
    "properties": {
      "version": {
        "type": "string",
        "minLength": 1
      },
      "effective": {
        "description": "The list holds from this instant on.",
        "$ref": "#/$defs/instant"
      },
      "unit": {
        "description": "An ISO 4217 currency, credit or creative-unit.",
        "type": "string"
      },
      "scale": {
        "description": "Decimal places of a total.",
        "type": "integer",
        "minimum": 0,
        "maximum": 12
      },
      "rounding": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "mode",
          "on"
        ],
        "properties": {
          "mode": {
            "enum": [
              "up",
              "down",
              "half-up",
              "half-even"
            ]
          },
          "on": {
            "description": "Each line, or once the total.",
            "enum": [
              "line",
              "total"
            ]
          }
        }
      },
      "x-provenance": {
        "$ref": "x-provenance"
      },
      "catalogues": {
        "type": "object",
        "additionalProperties": {
          "type": "array",
          "items": {
            "type": "object",
            "required": [
              "id"
            ],
            "properties": {
              "id": {
                "type": "string"
              },
              "aliases": {
                "description": "Other names that a request may give the model.",
                "type": "array",
                "items": {
                  "type": "string"
                }
              }
            },
            "additionalProperties": true
          }
        }
      },
      "rates": {
        "type": "object",
        "additionalProperties": {
          "$ref": "#/$defs/rateTable"
        }
      },
      "factors": {
        "type": "object",
        "additionalProperties": {
          "$ref": "#/$defs/factorTable"
        }
      }
    },
    "$defs": {
      "instant": {
        "type": "string",
        "format": "date-time"
      },
      "decimal": {
        "description": "A decimal string.",
        "type": "string",
        "pattern": "^(0|[1-9][0-9]*)(\\.[0-9]+)?$"
      },
      "count": {
        "description": "A number above 0.",
        "type": [
          "integer",
          "string"
        ],
        "exclusiveMinimum": 0,
        "pattern": "^(?!0(\\.0+)?$)(0|[1-9][0-9]*)(\\.[0-9]+)?$"
      },
      "bound": {
        "type": [
          "number",
          "string"
        ],
        "pattern": "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$"
      },
      "rateTable": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "entries"
        ],
        "properties": {
          "per": {
            "$ref": "#/$defs/count"
          },
          "entries": {
            "type": "array",
            "items": {
              "$ref": "#/$defs/rate"
            }
          }
        }
      },
      "rate": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "provenance",
          "source"
        ],
        "properties": {
          "match": {
            "$ref": "#/$defs/match"
          },
          "rate": {
            "$ref": "#/$defs/decimal"
          },
          "actual": {
            "description": "What a run really costs, where the rate is the most that it can cost.",
            "$ref": "#/$defs/actual"
          },
          "tiers": {
            "type": "array",
            "minItems": 1,
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "rate"
              ],
              "properties": {
                "upTo": {
                  "$ref": "#/$defs/count"
                },
                "rate": {
                  "$ref": "#/$defs/decimal"
                }
              }
            }
          },
          "per": {
            "$ref": "#/$defs/count"
          },
          "labels": {
            "type": "object",
            "additionalProperties": {
              "type": "string"
            }
          },
          "provenance": {
            "$ref": "#/$defs/provenance"
          },
          "source": {
            "type": "string",
            "minLength": 1
          },
          "note": {
            "type": "string"
          },
          "from": {
            "$ref": "#/$defs/instant"
          },
          "until": {
            "$ref": "#/$defs/instant"
          }
        }
      },
      "actual": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "rate",
          "provenance",
          "source"
        ],
        "properties": {
          "rate": {
            "$ref": "#/$defs/decimal"
          },
          "provenance": {
            "$ref": "#/$defs/provenance"
          },
          "source": {
            "type": "string",
            "minLength": 1
          },
          "note": {
            "type": "string"
          }
        }
      },
      "factorTable": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "entries"
        ],
        "properties": {
          "entries": {
            "type": "array",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "factor",
                "provenance",
                "source"
              ],
              "properties": {
                "match": {
                  "$ref": "#/$defs/match"
                },
                "factor": {
                  "$ref": "#/$defs/decimal"
                },
                "provenance": {
                  "$ref": "#/$defs/provenance"
                },
                "source": {
                  "type": "string",
                  "minLength": 1
                },
                "note": {
                  "type": "string"
                },
                "from": {
                  "$ref": "#/$defs/instant"
                },
                "until": {
                  "$ref": "#/$defs/instant"
                }
              }
            }
          }
        }
      },
      "provenance": {
        "enum": [
          "official",
          "sample"
        ]
      },
      "match": {
        "description": "What the entry asks of each lookup value.",
        "type": "object",
        "additionalProperties": {
          "type": [
            "string",
            "number",
            "boolean",
            "array",
            "object"
          ],
          "minItems": 1,
          "items": {
            "type": [
              "string",
              "number",
              "boolean"
            ]
          },
          "additionalProperties": false,
          "minProperties": 1,
          "properties": {
            "above": {
              "$ref": "#/$defs/bound"
            },
            "upTo": {
              "$ref": "#/$defs/bound"
            }
          }
        }
      }
    }
  },
  "x-answer-when": {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$id": "x-answer-when",
    "title": "x-answer-when",
    "description": "For which requests the declared answer holds; hand-written code answers the others. Stands beside `x-answer`.\n",
    "type": "object",
    "additionalProperties": false,
    "required": [
      "value",
      "is",
      "schema"
    ],
    "properties": {
      "x-provenance": {
        "$ref": "x-provenance"
      },
      "value": {
        "description": "A value of the request.",
        "type": "string",
        "pattern": "^\\$request[.#]"
      },
      "is": {
        "description": "The value for which the declared answer holds, or several of which it is one.",
        "type": [
          "string",
          "number",
          "boolean",
          "array"
        ],
        "minItems": 1,
        "items": {
          "type": [
            "string",
            "number",
            "boolean"
          ]
        }
      },
      "schema": {
        "description": "The name of the schema in components/schemas that the declared answer fits.",
        "$ref": "#/$defs/name"
      },
      "otherwise": {
        "description": "The name of the schema that other answers of this status fit; absent where they have another status.",
        "$ref": "#/$defs/name"
      }
    },
    "$defs": {
      "name": {
        "type": "string",
        "pattern": "^[A-Za-z0-9._-]+$"
      }
    }
  },
  "x-answer": {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$id": "x-answer",
    "title": "x-answer",
    "description": "The body of a response as a template: JSON with expressions and operators. Stands on a 2xx response. An object whose\nfirst key begins with a dollar sign is an operator; any other value stands for itself.\n",
    "$ref": "#/$defs/template",
    "$defs": {
      "template": {
        "type": [
          "object",
          "array",
          "string",
          "number",
          "boolean",
          "null"
        ],
        "items": {
          "$ref": "#/$defs/template"
        },
        "properties": {
          "$decimal": {
            "$ref": "#/$defs/amount"
          },
          "$number": {
            "$ref": "#/$defs/amount"
          },
          "$units": {
            "$ref": "#/$defs/amount"
          },
          "$integer": {
            "$ref": "#/$defs/amount"
          },
          "$atLeast": {
            "$ref": "#/$defs/pair"
          },
          "$above": {
            "$ref": "#/$defs/pair"
          },
          "$count": {
            "$ref": "#/$defs/list"
          },
          "$each": {
            "$ref": "#/$defs/list"
          },
          "$as": {
            "$ref": "#/$defs/template"
          },
          "$only": {
            "$ref": "x-pricing#/$defs/only"
          },
          "$first": {
            "$ref": "#/$defs/several"
          },
          "$concat": {
            "$ref": "#/$defs/several"
          }
        },
        "patternProperties": {
          "^[^$]": {
            "$ref": "#/$defs/template"
          }
        },
        "additionalProperties": false,
        "dependentRequired": {
          "$each": [
            "$as"
          ],
          "$as": [
            "$each"
          ],
          "$only": [
            "$each"
          ]
        },
        "dependentSchemas": {
          "$decimal": {
            "maxProperties": 1,
            "description": "$decimal alone"
          },
          "$number": {
            "maxProperties": 1,
            "description": "$number alone"
          },
          "$units": {
            "maxProperties": 1,
            "description": "$units alone"
          },
          "$integer": {
            "maxProperties": 1,
            "description": "$integer alone"
          },
          "$atLeast": {
            "maxProperties": 1,
            "description": "$atLeast alone"
          },
          "$above": {
            "maxProperties": 1,
            "description": "$above alone"
          },
          "$count": {
            "maxProperties": 1,
            "description": "$count alone"
          },
          "$first": {
            "maxProperties": 1,
            "description": "$first alone"
          },
          "$concat": {
            "maxProperties": 1,
            "description": "$concat alone"
          },
          "$each": {
            "if": {
              "required": [
                "$only"
              ]
            },
            "then": {
              "maxProperties": 3,
              "description": "$each, $only and $as alone"
            },
            "else": {
              "maxProperties": 2,
              "description": "$each and $as alone"
            }
          }
        }
      },
      "amount": {
        "description": "An expression for an amount, a number, or a sum or difference of amounts.",
        "type": [
          "string",
          "number",
          "object"
        ],
        "additionalProperties": false,
        "minProperties": 1,
        "maxProperties": 1,
        "properties": {
          "$add": {
            "$ref": "#/$defs/pair"
          },
          "$subtract": {
            "$ref": "#/$defs/pair"
          }
        }
      },
      "pair": {
        "type": "array",
        "minItems": 2,
        "maxItems": 2,
        "items": {
          "$ref": "#/$defs/amount"
        }
      },
      "several": {
        "type": "array",
        "minItems": 2,
        "items": {
          "$ref": "#/$defs/template"
        }
      },
      "list": {
        "description": "A list to go through.",
        "type": "string",
        "pattern": "^\\$(lines|faults|priceList#/catalogues/.+)$"
      }
    }
  },
  "x-api-version": {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$id": "x-api-version",
    "title": "x-api-version",
    "description": "The version of the API that the document is written for: clients made from it send it in this header. Stands on a header\nparameter among the components.\n",
    "type": "string",
    "minLength": 1
  },
  "x-body-limit": {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$id": "x-body-limit",
    "title": "x-body-limit",
    "description": "The most bytes that a request body may have, 1048576 when absent. Stands on a request body.",
    "type": "integer",
    "minimum": 1
  },
  "x-estimated-by": {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$id": "x-estimated-by",
    "title": "x-estimated-by",
    "description": "The operation that says what this one costs: its price rules price the same fields of the body, which may have more.\nStands on an operation with an effect.\n",
    "type": "string",
    "pattern": "^[a-z][A-Za-z0-9]*$"
  },
  "x-faults": {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$id": "x-faults",
    "title": "x-faults",
    "description": "Which fault yields which status, code and message, in which order. Stands on the document, and on an operation for\nfaults that it answers in its own way.\n",
    "type": "object",
    "additionalProperties": false,
    "required": [
      "steps"
    ],
    "properties": {
      "x-provenance": {
        "$ref": "x-provenance"
      },
      "state": {
        "description": "Values that only the running server knows, such as the id of a request, by name, with their type.",
        "$ref": "x-pricing#/$defs/state"
      },
      "answer": {
        "description": "The error body as a template over `$fault`, `$faults` and `$state`.",
        "$ref": "x-answer#/$defs/template"
      },
      "steps": {
        "description": "Judged in this order; the first step that catches a fault decides.",
        "type": "array",
        "minItems": 1,
        "items": {
          "description": "A rule, or several among which the first fault decides.",
          "type": [
            "object",
            "array"
          ],
          "allOf": [
            {
              "if": {
                "type": "object"
              },
              "then": {
                "$ref": "#/$defs/rule"
              }
            },
            {
              "if": {
                "type": "array"
              },
              "then": {
                "minItems": 1,
                "items": {
                  "$ref": "#/$defs/rule"
                }
              }
            }
          ]
        }
      }
    },
    "$defs": {
      "rule": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "fault",
          "status",
          "code"
        ],
        "properties": {
          "fault": {
            "type": [
              "string",
              "array"
            ],
            "minItems": 1,
            "if": {
              "type": "string"
            },
            "then": {
              "$ref": "#/$defs/fault"
            },
            "items": {
              "$ref": "#/$defs/fault"
            }
          },
          "at": {
            "description": "JSON Pointers into the part of the request.",
            "type": [
              "string",
              "array"
            ],
            "minItems": 1,
            "if": {
              "type": "string"
            },
            "then": {
              "$ref": "#/$defs/pointer"
            },
            "items": {
              "$ref": "#/$defs/pointer"
            }
          },
          "keyword": {
            "description": "JSON Schema keywords, reasons why there is no price, or what a fault of the world is about.",
            "type": [
              "string",
              "array"
            ],
            "minItems": 1,
            "items": {
              "type": "string"
            }
          },
          "location": {
            "type": [
              "string",
              "array"
            ],
            "minItems": 1,
            "if": {
              "type": "string"
            },
            "then": {
              "$ref": "#/$defs/location"
            },
            "items": {
              "$ref": "#/$defs/location"
            }
          },
          "status": {
            "type": "integer",
            "minimum": 400,
            "maximum": 599
          },
          "code": {
            "type": "string",
            "minLength": 1
          },
          "labels": {
            "description": "What else the answer says of the fault, such as its type in the vendor's words.",
            "type": "object",
            "additionalProperties": {
              "type": "string"
            }
          },
          "message": {
            "description": "The sentence, where it is not the usual one; a template.",
            "type": "string"
          },
          "headers": {
            "$ref": "#/$defs/headers"
          },
          "answer": {
            "$ref": "x-answer#/$defs/template"
          }
        }
      },
      "fault": {
        "enum": [
          "unknown-route",
          "unknown-method",
          "media-type",
          "too-large",
          "empty",
          "malformed",
          "invalid",
          "unpriced",
          "internal",
          "unauthenticated",
          "rate-limited",
          "not-found",
          "not-ready",
          "refused-url",
          "conflict",
          "insufficient-balance",
          "storage-full",
          "malformed-payment",
          "payment-required",
          "failed-run"
        ]
      },
      "location": {
        "enum": [
          "body",
          "query",
          "path",
          "header"
        ]
      },
      "pointer": {
        "type": "string",
        "pattern": "^(/([^~/]|~[01])*)*$"
      },
      "headers": {
        "description": "Names that are tokens (RFC 9110), with values of one line.",
        "type": "object",
        "propertyNames": {
          "type": "string",
          "pattern": "^[!#$%&'*+.^_`|~0-9A-Za-z-]+$"
        },
        "additionalProperties": {
          "type": "string",
          "pattern": "^[\\t -~\\x80-\\xFF]*$"
        }
      }
    }
  },
  "x-list": {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$id": "x-list",
    "title": "x-list",
    "description": "Where the entries of a list stand in the answer, and how its next page is requested; without `next` the list has one\npage. Stands on a GET.\n",
    "type": "object",
    "additionalProperties": false,
    "required": [
      "entries"
    ],
    "properties": {
      "x-provenance": {
        "$ref": "x-provenance"
      },
      "entries": {
        "description": "The list in the answer; `$response.body` where the answer is the list.",
        "type": "string",
        "pattern": "^\\$response\\.body(#/.*)?$"
      },
      "next": {
        "description": "How the next page is requested.",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "from",
          "to"
        ],
        "properties": {
          "from": {
            "description": "What names the next page: a value of the answer, a value of its last entry, or the number of the page that was\nasked for and one.\n",
            "type": "string",
            "pattern": "^(\\$response\\.body#/.+|\\$last(#/.+)?|\\$page)$"
          },
          "to": {
            "description": "The query parameter that it is sent in.",
            "type": "string",
            "pattern": "^\\$request\\.query\\..+$"
          }
        }
      },
      "more": {
        "description": "A value of the answer that is true as long as there is a next page.",
        "type": "string",
        "pattern": "^\\$response\\.body#/.+$"
      }
    },
    "dependentRequired": {
      "more": [
        "next"
      ]
    }
  },
  "x-money": {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$id": "x-money",
    "title": "x-money",
    "description": "The value is an amount of money. Stands on the schema of a string, a number or an integer below components/schemas. Without\nscale the value is a decimal in the unit; with it, the value is an integer that counts 10^-scale of the unit.\n",
    "type": "object",
    "additionalProperties": false,
    "required": [
      "unit"
    ],
    "properties": {
      "unit": {
        "description": "An ISO 4217 currency, credit or creative-unit.",
        "type": "string"
      },
      "scale": {
        "description": "How many decimal places the integer leaves out; 6 for micros.",
        "type": "integer",
        "minimum": 0,
        "maximum": 400
      }
    }
  },
  "x-price-list": {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$id": "x-price-list",
    "title": "x-price-list",
    "description": "What the server's prices must be like for this reply. Stands on an example of a response.",
    "type": "object",
    "additionalProperties": false,
    "minProperties": 1,
    "properties": {
      "at": {
        "description": "The instant at which the server answers.",
        "type": "string",
        "format": "date-time"
      },
      "without": {
        "description": "The entry of a table that is taken away.",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "table",
          "match"
        ],
        "properties": {
          "table": {
            "type": "string"
          },
          "match": {
            "type": "object"
          }
        }
      }
    }
  },
  "x-pricing": {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$id": "x-pricing",
    "title": "x-pricing",
    "description": "What an operation charges, or by which price list it answers. Stands on an operation.\n",
    "type": "object",
    "additionalProperties": false,
    "dependentRequired": {
      "charges": [
        "kind"
      ],
      "kind": [
        "charges"
      ],
      "model": [
        "charges"
      ]
    },
    "anyOf": [
      {
        "required": [
          "charges"
        ],
        "description": "charges"
      },
      {
        "required": [
          "priceList"
        ],
        "description": "a priceList"
      }
    ],
    "properties": {
      "x-provenance": {
        "$ref": "x-provenance"
      },
      "kind": {
        "description": "How far the estimate binds.",
        "enum": [
          "exact",
          "maximum",
          "approximate"
        ]
      },
      "model": {
        "description": "The model that the request names, looked up in a catalogue of the price list.",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "catalogue",
          "id"
        ],
        "properties": {
          "catalogue": {
            "$ref": "#/$defs/name"
          },
          "id": {
            "$ref": "#/$defs/value"
          },
          "only": {
            "$ref": "#/$defs/only"
          }
        }
      },
      "state": {
        "$ref": "#/$defs/state"
      },
      "priceList": {
        "description": "The version of the price list, where the request or the server's state picks it; the newest that holds when\nabsent.\n",
        "$ref": "#/$defs/value"
      },
      "charges": {
        "type": "array",
        "minItems": 1,
        "items": {
          "$ref": "#/$defs/charge"
        }
      }
    },
    "$defs": {
      "name": {
        "type": "string",
        "pattern": "^[A-Za-z][A-Za-z0-9_-]*$"
      },
      "only": {
        "description": "Attributes by which entries of a catalogue are kept for some; one that has such an attribute is there for this value alone.",
        "type": "object",
        "minProperties": 1,
        "propertyNames": {
          "$ref": "#/$defs/name"
        },
        "additionalProperties": {
          "$ref": "#/$defs/value"
        }
      },
      "state": {
        "description": "Values that only the running server knows, by name, with their type.",
        "type": "object",
        "propertyNames": {
          "$ref": "#/$defs/name"
        },
        "additionalProperties": {
          "enum": [
            "decimal",
            "integer",
            "string",
            "boolean"
          ]
        }
      },
      "charge": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "type",
          "metric",
          "chargeModel",
          "rate"
        ],
        "properties": {
          "id": {
            "$ref": "#/$defs/name"
          },
          "type": {
            "description": "What is paid for, such as input or output.",
            "type": "string",
            "minLength": 1
          },
          "metric": {
            "description": "What is counted, such as pixel, image, token or second.",
            "type": "string",
            "minLength": 1
          },
          "when": {
            "$ref": "#/$defs/conditions"
          },
          "quantity": {
            "$ref": "#/$defs/measure"
          },
          "chargeModel": {
            "enum": [
              "flat",
              "per-unit",
              "package",
              "graduated",
              "volume",
              "matrix"
            ]
          },
          "tier": {
            "description": "Picks the tier of a volume rate where that is not the quantity.",
            "$ref": "#/$defs/measure"
          },
          "times": {
            "description": "How often the charge is due, such as the number of outputs; tiers and packages count one of them.",
            "$ref": "#/$defs/measure"
          },
          "rate": {
            "$ref": "#/$defs/lookup"
          },
          "multipliers": {
            "type": "array",
            "items": {
              "$ref": "#/$defs/multiplier"
            }
          }
        },
        "allOf": [
          {
            "if": {
              "required": [
                "chargeModel"
              ],
              "properties": {
                "chargeModel": {
                  "const": "flat"
                }
              }
            },
            "then": {
              "properties": {
                "quantity": {
                  "not": {},
                  "description": "no quantity, because the charge model is flat"
                }
              }
            }
          },
          {
            "if": {
              "properties": {
                "chargeModel": {
                  "enum": [
                    "per-unit",
                    "package",
                    "graduated",
                    "volume",
                    "matrix"
                  ]
                }
              }
            },
            "then": {
              "required": [
                "quantity"
              ]
            }
          },
          {
            "if": {
              "required": [
                "chargeModel"
              ],
              "properties": {
                "chargeModel": {
                  "enum": [
                    "flat",
                    "per-unit",
                    "package",
                    "graduated",
                    "matrix"
                  ]
                }
              }
            },
            "then": {
              "properties": {
                "tier": {
                  "not": {},
                  "description": "no tier, because only volume has one"
                }
              }
            }
          }
        ]
      },
      "multiplier": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "factor"
        ],
        "properties": {
          "factor": {
            "$ref": "#/$defs/lookup"
          },
          "when": {
            "$ref": "#/$defs/conditions"
          },
          "surcharge": {
            "description": "Charge only what the factor adds, factor − 1.",
            "type": "boolean"
          }
        }
      },
      "lookup": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "table"
        ],
        "properties": {
          "table": {
            "$ref": "#/$defs/name"
          },
          "by": {
            "type": "object",
            "propertyNames": {
              "$ref": "#/$defs/name"
            },
            "additionalProperties": {
              "$ref": "#/$defs/lookedUp"
            }
          }
        }
      },
      "lookedUp": {
        "description": "A value of the request, what a measure makes of it, or a text.",
        "type": [
          "string",
          "number",
          "boolean",
          "object"
        ],
        "pattern": "^(\\$(request|model|state)[.#].*|[^$].*)$",
        "if": {
          "type": "object"
        },
        "then": {
          "$ref": "#/$defs/measure"
        }
      },
      "expression": {
        "type": "string",
        "pattern": "^\\$(request|model|state)[.#]"
      },
      "value": {
        "description": "An expression, or the first of several that is there.",
        "type": [
          "string",
          "object"
        ],
        "pattern": "^\\$(request|model|state)[.#]",
        "additionalProperties": false,
        "required": [
          "first"
        ],
        "properties": {
          "first": {
            "$ref": "#/$defs/alternatives"
          }
        }
      },
      "alternatives": {
        "type": "array",
        "minItems": 2,
        "items": {
          "type": [
            "string",
            "number",
            "boolean"
          ]
        }
      },
      "measure": {
        "description": "An expression, a number that is not negative, or one measure.",
        "type": [
          "string",
          "number",
          "object"
        ],
        "minimum": 0,
        "pattern": "^(\\$(request|model|state)[.#].*|[0-9]+(\\.[0-9]+)?)$",
        "additionalProperties": false,
        "minProperties": 1,
        "if": {
          "type": "object",
          "required": [
            "tokens"
          ]
        },
        "then": {
          "maxProperties": 2,
          "description": "tokens with its tokenizer alone"
        },
        "else": {
          "maxProperties": 1,
          "description": "one measure"
        },
        "dependentRequired": {
          "tokens": [
            "tokenizer"
          ],
          "tokenizer": [
            "tokens"
          ]
        },
        "properties": {
          "first": {
            "type": "array",
            "minItems": 2,
            "items": {
              "type": [
                "string",
                "number",
                "boolean"
              ],
              "minimum": 0,
              "not": {
                "type": "string",
                "pattern": "^-[0-9.]+$"
              }
            }
          },
          "product": {
            "type": "array",
            "minItems": 2,
            "items": {
              "$ref": "#/$defs/measure"
            }
          },
          "pixels": {
            "description": "Width and height, or one text such as 1024x1024.",
            "type": [
              "array",
              "string"
            ],
            "pattern": "^\\$(request|model|state)[.#]",
            "minItems": 2,
            "maxItems": 2,
            "items": {
              "$ref": "#/$defs/measure"
            }
          },
          "codePoints": {
            "$ref": "#/$defs/expression"
          },
          "length": {
            "$ref": "#/$defs/expression"
          },
          "ratio": {
            "type": "array",
            "minItems": 2,
            "maxItems": 2,
            "items": {
              "$ref": "#/$defs/measure"
            }
          },
          "tokens": {
            "$ref": "#/$defs/expression"
          },
          "tokenizer": {
            "description": "The name of the tokenizer that counts, one that `loadTokens` of @outlay/pricing/tokens knows.",
            "enum": [
              "o200k_base"
            ]
          }
        }
      },
      "conditions": {
        "description": "A condition, or several that must all hold.",
        "type": [
          "object",
          "array"
        ],
        "minItems": 1,
        "items": {
          "$ref": "#/$defs/condition"
        },
        "if": {
          "type": "object"
        },
        "then": {
          "$ref": "#/$defs/condition"
        }
      },
      "condition": {
        "type": "object",
        "additionalProperties": false,
        "minProperties": 1,
        "properties": {
          "given": {
            "$ref": "#/$defs/value"
          },
          "value": {
            "$ref": "#/$defs/measure"
          },
          "is": {
            "description": "The value, or several of which it is one.",
            "type": [
              "string",
              "number",
              "boolean",
              "array"
            ],
            "minItems": 1,
            "items": {
              "type": [
                "string",
                "number",
                "boolean"
              ]
            }
          },
          "above": {
            "$ref": "#/$defs/bound"
          },
          "atLeast": {
            "$ref": "#/$defs/bound"
          },
          "atMost": {
            "$ref": "#/$defs/bound"
          },
          "below": {
            "$ref": "#/$defs/bound"
          }
        },
        "dependentSchemas": {
          "given": {
            "maxProperties": 1,
            "description": "given alone"
          },
          "is": {
            "maxProperties": 2,
            "description": "value and is alone"
          },
          "value": {
            "minProperties": 2,
            "description": "value with is, above, atLeast, atMost or below"
          }
        },
        "dependentRequired": {
          "is": [
            "value"
          ],
          "above": [
            "value"
          ],
          "atLeast": [
            "value"
          ],
          "atMost": [
            "value"
          ],
          "below": [
            "value"
          ]
        }
      },
      "bound": {
        "type": [
          "number",
          "string"
        ],
        "pattern": "^-?[0-9]+(\\.[0-9]+)?$"
      }
    }
  },
  "x-provenance": {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$id": "x-provenance",
    "title": "x-provenance",
    "description": "Where a fact comes from. S: stated on the page that the document was written from, and the default; P: another public\npage of the vendor; A: assumed by us.\n",
    "enum": [
      "S",
      "P",
      "A"
    ]
  },
  "x-request": {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$id": "x-request",
    "title": "x-request",
    "description": "The request of a named reply, where no request example of the same name gives it. Stands on an example of a\nresponse; what it does not say is the operation's own method, path and media type.\n",
    "type": "object",
    "additionalProperties": false,
    "properties": {
      "as": {
        "description": "The credential of the sample world that the request is sent with, or none; the first one when absent, where the\noperation has security.\n",
        "type": "string",
        "minLength": 1
      },
      "before": {
        "description": "Requests that a fresh server has answered before, in this order; an empty list for a server that has answered none.\n",
        "type": "array",
        "items": {
          "type": "object",
          "additionalProperties": false,
          "properties": {
            "times": {
              "description": "How often it was sent, 1 when absent.",
              "type": "integer",
              "minimum": 1
            },
            "as": {
              "type": "string",
              "minLength": 1
            },
            "method": {
              "type": "string",
              "pattern": "^[A-Z]+$"
            },
            "path": {
              "type": "string",
              "pattern": "^/"
            },
            "query": {
              "$ref": "#/$defs/query"
            },
            "headers": {
              "$ref": "x-faults#/$defs/headers"
            },
            "body": {
              "description": "The body as a JSON value."
            },
            "text": {
              "type": "string"
            }
          }
        }
      },
      "method": {
        "type": "string",
        "pattern": "^[A-Z]+$"
      },
      "path": {
        "type": "string",
        "pattern": "^/"
      },
      "query": {
        "$ref": "#/$defs/query"
      },
      "headers": {
        "$ref": "x-faults#/$defs/headers"
      },
      "body": {
        "description": "The body as a JSON value."
      },
      "text": {
        "description": "The body as it goes over the wire.",
        "type": "string"
      },
      "padTo": {
        "description": "Fills the body with blanks to so many bytes.",
        "type": "integer",
        "minimum": 1
      }
    },
    "dependentSchemas": {
      "text": {
        "properties": {
          "body": {
            "not": {},
            "description": "no body, because text is the body"
          }
        }
      }
    },
    "$defs": {
      "query": {
        "description": "Parameters by name with their texts, added to the query of the path.",
        "type": "object",
        "minProperties": 1,
        "additionalProperties": {
          "type": "string"
        }
      }
    }
  },
  "x-safe": {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$id": "x-safe",
    "title": "x-safe",
    "description": "The operation has no effect although its method is not GET, so that a client may send it again when it fails for a\nwhile. Stands on an operation.\n",
    "type": "boolean",
    "const": true
  },
  "x-stream-end": {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$id": "x-stream-end",
    "title": "x-stream-end",
    "description": "The data of the event that ends a stream; it is not JSON. If a stream ends without it, the connection was lost. Stands on\nthe media type text/event-stream of a response of an operation.\n",
    "type": "string",
    "minLength": 1
  }
}
