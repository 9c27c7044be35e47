// Written by `pnpm generate` from openapi/lumenfall/; change it there.

/** The named examples: a request with its reply. */
export const examples = [
  {
    "name": "sourceExample",
    "summary": "The vendor's example of a dry run",
    "operation": "generateImages",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/openai/v1/images/generations?dryRun=true",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"model\":\"gemini-3-pro-image\",\"prompt\":\"A capybara relaxing in a hot spring\",\"size\":\"1024x1024\",\"n\":2}"
    },
    "status": 200,
    "reply": {
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
  {
    "name": "threeOfManyProviders",
    "summary": "A dry run of three images, whose price a binary float gets wrong",
    "operation": "generateImages",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/openai/v1/images/generations?dryRun=true",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"model\":\"flux.1-schnell\",\"prompt\":\"A capybara\",\"n\":3}"
    },
    "status": 200,
    "reply": {
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
  {
    "name": "sevenOfManyProviders",
    "summary": "A dry run of seven images",
    "operation": "generateImages",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/openai/v1/images/generations?dryRun=true",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"model\":\"flux.1-schnell\",\"prompt\":\"A capybara\",\"n\":7}"
    },
    "status": 200,
    "reply": {
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
  {
    "name": "highDefinition",
    "summary": "A dry run in the better quality",
    "operation": "generateImages",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/openai/v1/images/generations?dryRun=true",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"model\":\"dall-e-3\",\"prompt\":\"A capybara\",\"quality\":\"hd\"}"
    },
    "status": 200,
    "reply": {
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
  {
    "name": "forcedProvider",
    "summary": "A dry run of a model from one provider",
    "operation": "generateImages",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/openai/v1/images/generations?dryRun=true",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"model\":\"vertex/gemini-3-pro-image\",\"prompt\":\"A capybara\"}"
    },
    "status": 200,
    "reply": {
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
  {
    "name": "forcedAmongMany",
    "summary": "A dry run of a model from one of its three providers",
    "operation": "generateImages",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/openai/v1/images/generations?dryRun=true",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"model\":\"runware/flux.1-schnell\",\"prompt\":\"A capybara\"}"
    },
    "status": 200,
    "reply": {
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
  {
    "name": "nulls",
    "summary": "A dry run in which null stands for what is absent",
    "operation": "generateImages",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/openai/v1/images/generations?dryRun=true",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"model\":\"imagen-3\",\"prompt\":\"A capybara\",\"n\":null,\"size\":null,\"quality\":null,\"response_format\":null,\"style\":null}"
    },
    "status": 200,
    "reply": {
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
  {
    "name": "beforePaying",
    "summary": "A dry run of an account whose balance does not pay for the request",
    "operation": "generateImages",
    "request": {
      "as": "low",
      "method": "POST",
      "path": "/openai/v1/images/generations?dryRun=true",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"model\":\"flux-pro\",\"prompt\":\"A capybara\"}"
    },
    "status": 200,
    "reply": {
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
  {
    "name": "twoImages",
    "summary": "Two images, for real",
    "operation": "generateImages",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/openai/v1/images/generations",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"model\":\"gemini-3-pro-image\",\"prompt\":\"A capybara relaxing in a hot spring\",\"size\":\"1024x1024\",\"n\":2}"
    },
    "status": 200,
    "reply": {
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
  {
    "name": "passedThrough",
    "summary": "A parameter that is passed through to the provider",
    "operation": "generateImages",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/openai/v1/images/generations",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"model\":\"flux-pro\",\"prompt\":\"A capybara\",\"seed\":42}"
    },
    "status": 200,
    "reply": {
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
  {
    "name": "inTheAnswer",
    "summary": "The image itself instead of its address",
    "operation": "generateImages",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/openai/v1/images/generations",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"model\":\"vertex/imagen-3-fast\",\"prompt\":\"A capybara\",\"size\":\"8x8\",\"response_format\":\"b64_json\"}"
    },
    "status": 200,
    "reply": {
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
  {
    "name": "lastCents",
    "summary": "A low balance that just pays for the request",
    "operation": "generateImages",
    "request": {
      "as": "low",
      "method": "POST",
      "path": "/openai/v1/images/generations",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"model\":\"imagen-3-fast\",\"prompt\":\"A capybara\"}"
    },
    "before": [],
    "status": 200,
    "reply": {
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
  },
  {
    "name": "streamed",
    "summary": "Images as a stream",
    "operation": "generateImages",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/openai/v1/images/generations",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"model\":\"dall-e-2\",\"prompt\":\"A capybara\",\"stream\":true}"
    },
    "status": 400,
    "reply": {
      "error": {
        "message": "`stream` must be false or null; received true.",
        "type": "invalid_request_error",
        "code": "INVALID_REQUEST",
        "param": "stream"
      }
    }
  },
  {
    "name": "misspeltDryRun",
    "summary": "A dry run that is misspelt",
    "operation": "generateImages",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/openai/v1/images/generations?dryrun=true",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"model\":\"dall-e-2\",\"prompt\":\"A capybara\"}"
    },
    "status": 400,
    "reply": {
      "error": {
        "message": "`dryrun` is not a parameter of this operation. Did you mean `dryRun`, a query parameter?",
        "type": "invalid_request_error",
        "code": "INVALID_REQUEST",
        "param": "dryrun"
      }
    }
  },
  {
    "name": "dryRunInBody",
    "summary": "A dry run in the body",
    "operation": "generateImages",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/openai/v1/images/generations",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"model\":\"dall-e-2\",\"prompt\":\"A capybara\",\"dry_run\":true}"
    },
    "status": 400,
    "reply": {
      "error": {
        "message": "`dry_run` is not a parameter of this operation. Did you mean `dryRun`, a query parameter?",
        "type": "invalid_request_error",
        "code": "INVALID_REQUEST",
        "param": "dry_run"
      }
    }
  },
  {
    "name": "dryRunHeader",
    "summary": "A dry run in a header",
    "operation": "generateImages",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/openai/v1/images/generations",
      "headers": {
        "content-type": "application/json",
        "X-Dry-Run": "true"
      },
      "text": "{\"model\":\"dall-e-2\",\"prompt\":\"A capybara\"}"
    },
    "status": 400,
    "reply": {
      "error": {
        "message": "`x-dry-run` is not a parameter of this operation. Did you mean `dryRun`, a query parameter?",
        "type": "invalid_request_error",
        "code": "INVALID_REQUEST",
        "param": "x-dry-run"
      }
    }
  },
  {
    "name": "missingPrompt",
    "summary": "No prompt",
    "operation": "generateImages",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/openai/v1/images/generations",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"model\":\"dall-e-3\"}"
    },
    "status": 400,
    "reply": {
      "error": {
        "message": "`prompt` is required; it must be a non-empty string.",
        "type": "invalid_request_error",
        "code": "INVALID_REQUEST",
        "param": "prompt"
      }
    }
  },
  {
    "name": "missingPromptInADryRun",
    "summary": "No prompt, in a dry run, which gets the same answer",
    "operation": "generateImages",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/openai/v1/images/generations?dryRun=true",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"model\":\"dall-e-3\"}"
    },
    "status": 400,
    "reply": {
      "error": {
        "message": "`prompt` is required; it must be a non-empty string.",
        "type": "invalid_request_error",
        "code": "INVALID_REQUEST",
        "param": "prompt"
      }
    }
  },
  {
    "name": "missingModel",
    "summary": "No model",
    "operation": "generateImages",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/openai/v1/images/generations",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"prompt\":\"A capybara\"}"
    },
    "status": 400,
    "reply": {
      "error": {
        "message": "`model` is required; it must be a string.",
        "type": "invalid_request_error",
        "code": "INVALID_REQUEST",
        "param": "model"
      }
    }
  },
  {
    "name": "tooMany",
    "summary": "Eleven images",
    "operation": "generateImages",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/openai/v1/images/generations",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"model\":\"dall-e-3\",\"prompt\":\"A capybara\",\"n\":11}"
    },
    "status": 400,
    "reply": {
      "error": {
        "message": "`n` must be an integer from 1 to 10 or null; received 11.",
        "type": "invalid_request_error",
        "code": "INVALID_REQUEST",
        "param": "n"
      }
    }
  },
  {
    "name": "noImages",
    "summary": "No image at all",
    "operation": "generateImages",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/openai/v1/images/generations",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"model\":\"dall-e-3\",\"prompt\":\"A capybara\",\"n\":0}"
    },
    "status": 400,
    "reply": {
      "error": {
        "message": "`n` must be an integer from 1 to 10 or null; received 0.",
        "type": "invalid_request_error",
        "code": "INVALID_REQUEST",
        "param": "n"
      }
    }
  },
  {
    "name": "unknownQuality",
    "summary": "A quality that there is not",
    "operation": "generateImages",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/openai/v1/images/generations",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"model\":\"dall-e-3\",\"prompt\":\"A capybara\",\"quality\":\"ultra\"}"
    },
    "status": 400,
    "reply": {
      "error": {
        "message": "`quality` must be one of \"standard\", \"hd\", null; received \"ultra\".",
        "type": "invalid_request_error",
        "code": "INVALID_REQUEST",
        "param": "quality"
      }
    }
  },
  {
    "name": "noSize",
    "summary": "An invalid size",
    "operation": "generateImages",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/openai/v1/images/generations",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"model\":\"dall-e-3\",\"prompt\":\"A capybara\",\"size\":\"large\"}"
    },
    "status": 400,
    "reply": {
      "error": {
        "message": "`size` must be a string that matches `^[1-9][0-9]{0,3}x[1-9][0-9]{0,3}$` or null; received \"large\".",
        "type": "invalid_request_error",
        "code": "INVALID_REQUEST",
        "param": "size"
      }
    }
  },
  {
    "name": "dryRunOne",
    "summary": "A dry run by 1",
    "operation": "generateImages",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/openai/v1/images/generations?dryRun=1",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"model\":\"dall-e-3\",\"prompt\":\"A capybara\"}"
    },
    "status": 400,
    "reply": {
      "error": {
        "message": "`dryRun` must be true or false; received \"1\".",
        "type": "invalid_request_error",
        "code": "INVALID_REQUEST",
        "param": "dryRun"
      }
    }
  },
  {
    "name": "dryRunFirst",
    "summary": "Several faults; dryRun goes before the body, whose fields go in order",
    "operation": "generateImages",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/openai/v1/images/generations?dryRun=yes",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"n\":0}"
    },
    "status": 400,
    "reply": {
      "error": {
        "message": "`dryRun` must be true or false; received \"yes\".",
        "type": "invalid_request_error",
        "code": "INVALID_REQUEST",
        "param": "dryRun"
      }
    }
  },
  {
    "name": "fieldBeforeModel",
    "summary": "Several faults; a field goes before a model that there is not",
    "operation": "generateImages",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/openai/v1/images/generations",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"model\":\"nope\",\"prompt\":\"A capybara\",\"n\":0}"
    },
    "status": 400,
    "reply": {
      "error": {
        "message": "`n` must be an integer from 1 to 10 or null; received 0.",
        "type": "invalid_request_error",
        "code": "INVALID_REQUEST",
        "param": "n"
      }
    }
  },
  {
    "name": "otherKind",
    "summary": "A model that makes videos",
    "operation": "generateImages",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/openai/v1/images/generations",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"model\":\"sora-2\",\"prompt\":\"A capybara\"}"
    },
    "status": 400,
    "reply": {
      "error": {
        "message": "`model` must make images; received sora-2, which makes videos. Use a model such as dall-e-2.",
        "type": "invalid_request_error",
        "code": "INVALID_REQUEST",
        "param": "model"
      }
    }
  },
  {
    "name": "notAnObject",
    "summary": "A body that is not an object",
    "operation": "generateImages",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/openai/v1/images/generations",
      "headers": {
        "content-type": "application/json"
      },
      "text": "[]"
    },
    "status": 400,
    "reply": {
      "error": {
        "message": "The body must be an object; received [].",
        "type": "invalid_request_error",
        "code": "INVALID_REQUEST"
      }
    }
  },
  {
    "name": "malformedJson",
    "summary": "A body that is not JSON",
    "operation": "generateImages",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/openai/v1/images/generations",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"model\": \"sample-"
    },
    "status": 400,
    "reply": {
      "error": {
        "message": "The body could not be parsed as JSON. Check that it is one JSON value in UTF-8.",
        "type": "invalid_request_error",
        "code": "INVALID_REQUEST"
      }
    }
  },
  {
    "name": "emptyBody",
    "summary": "No body at all",
    "operation": "generateImages",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/openai/v1/images/generations",
      "headers": {
        "content-type": "application/json"
      },
      "text": ""
    },
    "status": 400,
    "reply": {
      "error": {
        "message": "The body is empty. Send one JSON value in UTF-8.",
        "type": "invalid_request_error",
        "code": "INVALID_REQUEST"
      }
    }
  },
  {
    "name": "noKey",
    "summary": "No key",
    "operation": "generateImages",
    "request": {
      "method": "POST",
      "path": "/openai/v1/images/generations",
      "headers": {}
    },
    "status": 401,
    "reply": {
      "error": {
        "message": "Missing API key. Send `Authorization: Bearer <your key>`.",
        "type": "authentication_error",
        "code": "AUTHENTICATION_FAILED"
      }
    }
  },
  {
    "name": "otherKey",
    "summary": "A key that no account has",
    "operation": "generateImages",
    "request": {
      "method": "POST",
      "path": "/openai/v1/images/generations",
      "headers": {
        "Authorization": "Bearer lmnfl_nobody.secret"
      }
    },
    "status": 401,
    "reply": {
      "error": {
        "message": "Unknown API key. Send a key of your account: `lmnfl_`, an ID, a dot, and a secret.",
        "type": "authentication_error",
        "code": "AUTHENTICATION_FAILED"
      }
    }
  },
  {
    "name": "otherScheme",
    "summary": "A key that is sent in another way",
    "operation": "generateImages",
    "request": {
      "method": "POST",
      "path": "/openai/v1/images/generations",
      "headers": {
        "Authorization": "Basic bG1uZmxfYWNtZTpzZWNyZXQ="
      }
    },
    "status": 401,
    "reply": {
      "error": {
        "message": "Missing API key. Send `Authorization: Bearer <your key>`.",
        "type": "authentication_error",
        "code": "AUTHENTICATION_FAILED"
      }
    }
  },
  {
    "name": "lowBalance",
    "summary": "A prepaid balance that does not pay for the request",
    "operation": "generateImages",
    "request": {
      "as": "low",
      "method": "POST",
      "path": "/openai/v1/images/generations",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"model\":\"flux-pro\",\"prompt\":\"A capybara\"}"
    },
    "status": 402,
    "reply": {
      "error": {
        "message": "Insufficient balance: $0.05 required, $0.02 available",
        "type": "insufficient_quota",
        "code": "INSUFFICIENT_BALANCE"
      }
    }
  },
  {
    "name": "creditLimit",
    "summary": "A postpaid account that would go above its credit limit",
    "operation": "generateImages",
    "request": {
      "as": "postpaid",
      "method": "POST",
      "path": "/openai/v1/images/generations",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"model\":\"dall-e-3\",\"prompt\":\"A capybara\",\"quality\":\"hd\",\"n\":10}"
    },
    "before": [
      {
        "as": "postpaid",
        "method": "POST",
        "path": "/openai/v1/images/generations",
        "headers": {
          "content-type": "application/json"
        },
        "text": "{\"model\":\"dall-e-3\",\"prompt\":\"A capybara\",\"quality\":\"hd\",\"n\":10}",
        "times": 6
      }
    ],
    "status": 402,
    "reply": {
      "error": {
        "message": "Insufficient balance",
        "type": "billing_error",
        "code": "INSUFFICIENT_BALANCE"
      }
    }
  },
  {
    "name": "misspelt",
    "summary": "A model that is misspelt",
    "operation": "generateImages",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/openai/v1/images/generations",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"model\":\"dalle-3\",\"prompt\":\"A capybara\"}"
    },
    "status": 404,
    "reply": {
      "error": {
        "message": "Model 'dalle-3' not found. Did you mean 'dall-e-3'?",
        "type": "invalid_request_error",
        "code": "MODEL_NOT_FOUND",
        "param": "model"
      }
    }
  },
  {
    "name": "misspeltInADryRun",
    "summary": "A model that is misspelt, in a dry run, which gets the same answer",
    "operation": "generateImages",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/openai/v1/images/generations?dryRun=true",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"model\":\"dalle-3\",\"prompt\":\"A capybara\"}"
    },
    "status": 404,
    "reply": {
      "error": {
        "message": "Model 'dalle-3' not found. Did you mean 'dall-e-3'?",
        "type": "invalid_request_error",
        "code": "MODEL_NOT_FOUND",
        "param": "model"
      }
    }
  },
  {
    "name": "nothingNear",
    "summary": "A model that is like no other",
    "operation": "generateImages",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/openai/v1/images/generations",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"model\":\"invalid-model\",\"prompt\":\"A capybara\"}"
    },
    "status": 404,
    "reply": {
      "error": {
        "message": "Model 'invalid-model' not found",
        "type": "invalid_request_error",
        "code": "MODEL_NOT_FOUND",
        "param": "model"
      }
    }
  },
  {
    "name": "modelBeforeBalance",
    "summary": "Several faults; the model goes before the balance",
    "operation": "generateImages",
    "request": {
      "as": "low",
      "method": "POST",
      "path": "/openai/v1/images/generations",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"model\":\"invalid-model\",\"prompt\":\"A capybara\",\"n\":10}"
    },
    "status": 404,
    "reply": {
      "error": {
        "message": "Model 'invalid-model' not found",
        "type": "invalid_request_error",
        "code": "MODEL_NOT_FOUND",
        "param": "model"
      }
    }
  },
  {
    "name": "otherPath",
    "summary": "Another path",
    "operation": "generateImages",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/openai/v2",
      "headers": {}
    },
    "status": 404,
    "reply": {
      "error": {
        "message": "There is no route /openai/v2; see the paths of the document.",
        "type": "invalid_request_error",
        "code": "NOT_FOUND"
      }
    }
  },
  {
    "name": "delete",
    "summary": "DELETE instead of POST",
    "operation": "generateImages",
    "request": {
      "as": "acme",
      "method": "DELETE",
      "path": "/openai/v1/images/generations",
      "headers": {}
    },
    "status": 405,
    "reply": {
      "error": {
        "message": "The method must be one of POST, OPTIONS; received DELETE.",
        "type": "invalid_request_error",
        "code": "METHOD_NOT_ALLOWED"
      }
    }
  },
  {
    "name": "twoMebibytes",
    "summary": "Two MiB of JSON",
    "operation": "generateImages",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/openai/v1/images/generations",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{}",
      "padTo": 2097152
    },
    "status": 413,
    "reply": {
      "error": {
        "message": "The body must be at most 1,048,576 bytes; received more.",
        "type": "invalid_request_error",
        "code": "PAYLOAD_TOO_LARGE"
      }
    }
  },
  {
    "name": "plainText",
    "summary": "JSON sent as plain text",
    "operation": "generateImages",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/openai/v1/images/generations",
      "headers": {
        "content-type": "text/plain"
      },
      "text": "{}"
    },
    "status": 415,
    "reply": {
      "error": {
        "message": "The Content-Type must be application/json; received \"text/plain\".",
        "type": "invalid_request_error",
        "code": "UNSUPPORTED_MEDIA_TYPE"
      }
    }
  },
  {
    "name": "secondInAMinute",
    "summary": "The second request in a minute",
    "operation": "generateImages",
    "request": {
      "as": "limited",
      "method": "POST",
      "path": "/openai/v1/images/generations",
      "headers": {}
    },
    "before": [
      {
        "as": "limited",
        "method": "POST",
        "path": "/openai/v1/images/generations",
        "headers": {},
        "times": 1
      }
    ],
    "status": 429,
    "reply": {
      "error": {
        "message": "The rate limit of 1 per minute is reached. Retry after 60s.",
        "type": "rate_limit_error",
        "code": "RATE_LIMITED"
      }
    }
  },
  {
    "name": "oneImage",
    "summary": "A dry run of an edit of one image",
    "operation": "editImages",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/openai/v1/images/edits?dryRun=true",
      "headers": {
        "content-type": "multipart/form-data; boundary=X"
      },
      "text": "--X\r\nContent-Disposition: form-data; name=\"image\"; filename=\"photo.webp\"\r\nContent-Type: image/webp\r\n\r\nRIFF\u0016\u0000\u0000\u0000WEBPVP8L\t\u0000\u0000\u0000/\u0000\u0004\u0000\u0001(@D\u0004\u0000\r\n--X\r\nContent-Disposition: form-data; name=\"prompt\"\r\n\r\nAdd a red hat\r\n--X\r\nContent-Disposition: form-data; name=\"model\"\r\n\r\ngemini-3-pro-image\r\n--X--\r\n"
    },
    "status": 200,
    "reply": {
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
  {
    "name": "severalImages",
    "summary": "A dry run of two edits of two images, with a mask",
    "operation": "editImages",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/openai/v1/images/edits?dryRun=true",
      "headers": {
        "content-type": "multipart/form-data; boundary=X"
      },
      "text": "--X\r\nContent-Disposition: form-data; name=\"image[]\"; filename=\"one.webp\"\r\nContent-Type: image/webp\r\n\r\nRIFF\u0016\u0000\u0000\u0000WEBPVP8L\t\u0000\u0000\u0000/\u0000\u0004\u0000\u0001(@D\u0004\u0000\r\n--X\r\nContent-Disposition: form-data; name=\"image[]\"; filename=\"two.webp\"\r\nContent-Type: image/webp\r\n\r\nRIFF\u0016\u0000\u0000\u0000WEBPVP8L\t\u0000\u0000\u0000/\u0000\u0004\u0000\u0001(@D\u0004\u0000\r\n--X\r\nContent-Disposition: form-data; name=\"prompt\"\r\n\r\nPut both in a hot spring\r\n--X\r\nContent-Disposition: form-data; name=\"model\"\r\n\r\ndall-e-3\r\n--X\r\nContent-Disposition: form-data; name=\"mask\"; filename=\"mask.webp\"\r\nContent-Type: image/webp\r\n\r\nRIFF\u0016\u0000\u0000\u0000WEBPVP8L\t\u0000\u0000\u0000/\u0000\u0004\u0000\u0001(@D\u0004\u0000\r\n--X\r\nContent-Disposition: form-data; name=\"n\"\r\n\r\n2\r\n--X\r\nContent-Disposition: form-data; name=\"quality\"\r\n\r\nhigh\r\n--X--\r\n"
    },
    "status": 200,
    "reply": {
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
  {
    "name": "edited",
    "summary": "An edit, for real",
    "operation": "editImages",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/openai/v1/images/edits",
      "headers": {
        "content-type": "multipart/form-data; boundary=X"
      },
      "text": "--X\r\nContent-Disposition: form-data; name=\"image\"; filename=\"photo.webp\"\r\nContent-Type: image/webp\r\n\r\nRIFF\u0016\u0000\u0000\u0000WEBPVP8L\t\u0000\u0000\u0000/\u0000\u0004\u0000\u0001(@D\u0004\u0000\r\n--X\r\nContent-Disposition: form-data; name=\"prompt\"\r\n\r\nAdd a red hat\r\n--X\r\nContent-Disposition: form-data; name=\"model\"\r\n\r\ngemini-3-pro-image\r\n--X--\r\n"
    },
    "status": 200,
    "reply": {
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
  },
  {
    "name": "missingImage",
    "summary": "A form without a file",
    "operation": "editImages",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/openai/v1/images/edits",
      "headers": {
        "content-type": "multipart/form-data; boundary=X"
      },
      "text": "--X\r\nContent-Disposition: form-data; name=\"prompt\"\r\n\r\nAdd a red hat\r\n--X\r\nContent-Disposition: form-data; name=\"model\"\r\n\r\ngemini-3-pro-image\r\n--X--\r\n"
    },
    "status": 400,
    "reply": {
      "error": {
        "message": "`image` is required; it must be a PNG, JPEG, or WebP file, or several of them as `image[]`.",
        "type": "invalid_request_error",
        "code": "INVALID_REQUEST",
        "param": "image"
      }
    }
  },
  {
    "name": "tooMany",
    "summary": "Eleven images",
    "operation": "editImages",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/openai/v1/images/edits",
      "headers": {
        "content-type": "multipart/form-data; boundary=X"
      },
      "text": "--X\r\nContent-Disposition: form-data; name=\"image\"; filename=\"photo.webp\"\r\nContent-Type: image/webp\r\n\r\nRIFF\u0016\u0000\u0000\u0000WEBPVP8L\t\u0000\u0000\u0000/\u0000\u0004\u0000\u0001(@D\u0004\u0000\r\n--X\r\nContent-Disposition: form-data; name=\"prompt\"\r\n\r\nAdd a red hat\r\n--X\r\nContent-Disposition: form-data; name=\"model\"\r\n\r\ngemini-3-pro-image\r\n--X\r\nContent-Disposition: form-data; name=\"n\"\r\n\r\n11\r\n--X--\r\n"
    },
    "status": 400,
    "reply": {
      "error": {
        "message": "`n` must be an integer from 1 to 10; received 11.",
        "type": "invalid_request_error",
        "code": "INVALID_REQUEST",
        "param": "n"
      }
    }
  },
  {
    "name": "notAPicture",
    "summary": "A file that is not a picture",
    "operation": "editImages",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/openai/v1/images/edits",
      "headers": {
        "content-type": "multipart/form-data; boundary=X"
      },
      "text": "--X\r\nContent-Disposition: form-data; name=\"image\"; filename=\"notes.txt\"\r\nContent-Type: text/plain\r\n\r\nnot a picture\r\n--X\r\nContent-Disposition: form-data; name=\"prompt\"\r\n\r\nAdd a red hat\r\n--X\r\nContent-Disposition: form-data; name=\"model\"\r\n\r\ngemini-3-pro-image\r\n--X--\r\n"
    },
    "status": 400,
    "reply": {
      "error": {
        "message": "`image` must be a PNG, JPEG, or WebP image; received a file that could not be decoded.",
        "type": "invalid_request_error",
        "code": "INVALID_REQUEST",
        "param": "image"
      }
    }
  },
  {
    "name": "malformedForm",
    "summary": "A body that is not a form",
    "operation": "editImages",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/openai/v1/images/edits",
      "headers": {
        "content-type": "multipart/form-data; boundary=X"
      },
      "text": "no form"
    },
    "status": 400,
    "reply": {
      "error": {
        "message": "The body could not be parsed as multipart/form-data. Check that the boundary in Content-Type matches the body.",
        "type": "invalid_request_error",
        "code": "INVALID_REQUEST"
      }
    }
  },
  {
    "name": "noKey",
    "summary": "No key",
    "operation": "editImages",
    "request": {
      "method": "POST",
      "path": "/openai/v1/images/edits",
      "headers": {}
    },
    "status": 401,
    "reply": {
      "error": {
        "message": "Missing API key. Send `Authorization: Bearer <your key>`.",
        "type": "authentication_error",
        "code": "AUTHENTICATION_FAILED"
      }
    }
  },
  {
    "name": "otherKey",
    "summary": "A key that no account has",
    "operation": "editImages",
    "request": {
      "method": "POST",
      "path": "/openai/v1/images/edits",
      "headers": {
        "Authorization": "Bearer lmnfl_nobody.secret"
      }
    },
    "status": 401,
    "reply": {
      "error": {
        "message": "Unknown API key. Send a key of your account: `lmnfl_`, an ID, a dot, and a secret.",
        "type": "authentication_error",
        "code": "AUTHENTICATION_FAILED"
      }
    }
  },
  {
    "name": "otherScheme",
    "summary": "A key that is sent in another way",
    "operation": "editImages",
    "request": {
      "method": "POST",
      "path": "/openai/v1/images/edits",
      "headers": {
        "Authorization": "Basic bG1uZmxfYWNtZTpzZWNyZXQ="
      }
    },
    "status": 401,
    "reply": {
      "error": {
        "message": "Missing API key. Send `Authorization: Bearer <your key>`.",
        "type": "authentication_error",
        "code": "AUTHENTICATION_FAILED"
      }
    }
  },
  {
    "name": "lowBalance",
    "summary": "A prepaid balance that does not pay for the request",
    "operation": "editImages",
    "request": {
      "as": "low",
      "method": "POST",
      "path": "/openai/v1/images/edits",
      "headers": {
        "content-type": "multipart/form-data; boundary=X"
      },
      "text": "--X\r\nContent-Disposition: form-data; name=\"image\"; filename=\"photo.webp\"\r\nContent-Type: image/webp\r\n\r\nRIFF\u0016\u0000\u0000\u0000WEBPVP8L\t\u0000\u0000\u0000/\u0000\u0004\u0000\u0001(@D\u0004\u0000\r\n--X\r\nContent-Disposition: form-data; name=\"prompt\"\r\n\r\nAdd a red hat\r\n--X\r\nContent-Disposition: form-data; name=\"model\"\r\n\r\nflux-pro\r\n--X--\r\n"
    },
    "status": 402,
    "reply": {
      "error": {
        "message": "Insufficient balance: $0.05 required, $0.02 available",
        "type": "insufficient_quota",
        "code": "INSUFFICIENT_BALANCE"
      }
    }
  },
  {
    "name": "misspelt",
    "summary": "A model that is misspelt",
    "operation": "editImages",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/openai/v1/images/edits",
      "headers": {
        "content-type": "multipart/form-data; boundary=X"
      },
      "text": "--X\r\nContent-Disposition: form-data; name=\"image\"; filename=\"photo.webp\"\r\nContent-Type: image/webp\r\n\r\nRIFF\u0016\u0000\u0000\u0000WEBPVP8L\t\u0000\u0000\u0000/\u0000\u0004\u0000\u0001(@D\u0004\u0000\r\n--X\r\nContent-Disposition: form-data; name=\"prompt\"\r\n\r\nAdd a red hat\r\n--X\r\nContent-Disposition: form-data; name=\"model\"\r\n\r\ndalle-3\r\n--X--\r\n"
    },
    "status": 404,
    "reply": {
      "error": {
        "message": "Model 'dalle-3' not found. Did you mean 'dall-e-3'?",
        "type": "invalid_request_error",
        "code": "MODEL_NOT_FOUND",
        "param": "model"
      }
    }
  },
  {
    "name": "otherPath",
    "summary": "Another path",
    "operation": "editImages",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/openai/v2",
      "headers": {}
    },
    "status": 404,
    "reply": {
      "error": {
        "message": "There is no route /openai/v2; see the paths of the document.",
        "type": "invalid_request_error",
        "code": "NOT_FOUND"
      }
    }
  },
  {
    "name": "delete",
    "summary": "DELETE instead of POST",
    "operation": "editImages",
    "request": {
      "as": "acme",
      "method": "DELETE",
      "path": "/openai/v1/images/edits",
      "headers": {}
    },
    "status": 405,
    "reply": {
      "error": {
        "message": "The method must be one of POST, OPTIONS; received DELETE.",
        "type": "invalid_request_error",
        "code": "METHOD_NOT_ALLOWED"
      }
    }
  },
  {
    "name": "oneByteMore",
    "summary": "One byte more than 25 MiB",
    "operation": "editImages",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/openai/v1/images/edits",
      "headers": {
        "content-type": "multipart/form-data; boundary=X"
      },
      "text": "--X\r\n",
      "padTo": 26214401
    },
    "status": 413,
    "reply": {
      "error": {
        "message": "The body must be at most 26,214,400 bytes; received more.",
        "type": "invalid_request_error",
        "code": "PAYLOAD_TOO_LARGE"
      }
    }
  },
  {
    "name": "json",
    "summary": "JSON instead of a form",
    "operation": "editImages",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/openai/v1/images/edits",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{}"
    },
    "status": 415,
    "reply": {
      "error": {
        "message": "The Content-Type must be multipart/form-data; received \"application/json\".",
        "type": "invalid_request_error",
        "code": "UNSUPPORTED_MEDIA_TYPE"
      }
    }
  },
  {
    "name": "secondInAMinute",
    "summary": "The second request in a minute",
    "operation": "editImages",
    "request": {
      "as": "limited",
      "method": "POST",
      "path": "/openai/v1/images/edits",
      "headers": {}
    },
    "before": [
      {
        "as": "limited",
        "method": "POST",
        "path": "/openai/v1/images/edits",
        "headers": {},
        "times": 1
      }
    ],
    "status": 429,
    "reply": {
      "error": {
        "message": "The rate limit of 1 per minute is reached. Retry after 60s.",
        "type": "rate_limit_error",
        "code": "RATE_LIMITED"
      }
    }
  },
  {
    "name": "estimated",
    "summary": "A dry run with a bound for the answer",
    "operation": "completeChat",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/openai/v1/chat/completions?dryRun=true",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"model\":\"sample-chat\",\"messages\":[{\"role\":\"user\",\"content\":\"Why are capybaras so chill?\"}],\"max_tokens\":100}"
    },
    "status": 200,
    "reply": {
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
  {
    "name": "ceiling",
    "summary": "A dry run that is bounded by the model alone",
    "operation": "completeChat",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/openai/v1/chat/completions?dryRun=true",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"model\":\"openrouter/sample-chat\",\"messages\":[{\"role\":\"user\",\"content\":\"Why are capybaras so chill?\"}]}"
    },
    "status": 200,
    "reply": {
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
  {
    "name": "parts",
    "summary": "A dry run with a name, an image, and two choices",
    "operation": "completeChat",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/openai/v1/chat/completions?dryRun=true",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"model\":\"sample-chat\",\"messages\":[{\"role\":\"system\",\"content\":\"You are a naturalist.\"},{\"role\":\"user\",\"name\":\"Ada\",\"content\":[{\"type\":\"text\",\"text\":\"What is this?\"},{\"type\":\"image_url\",\"image_url\":{\"url\":\"https://example.com/animal.png\"}}]}],\"max_tokens\":99,\"max_completion_tokens\":50,\"n\":2}"
    },
    "status": 200,
    "reply": {
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
  {
    "name": "tools",
    "summary": "A dry run with a tool",
    "operation": "completeChat",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/openai/v1/chat/completions?dryRun=true",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"model\":\"sample-chat\",\"messages\":[{\"role\":\"user\",\"content\":\"Why are capybaras so chill?\"}],\"tools\":[{\"type\":\"function\",\"function\":{\"name\":\"find_spring\",\"parameters\":{\"type\":\"object\",\"properties\":{\"place\":{\"type\":\"string\"}}}}}],\"max_tokens\":100}"
    },
    "status": 200,
    "reply": {
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
  {
    "name": "notStreamed",
    "summary": "A dry run that says that it wants no stream",
    "operation": "completeChat",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/openai/v1/chat/completions?dryRun=true",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"model\":\"sample-chat\",\"messages\":[{\"role\":\"user\",\"content\":\"Why are capybaras so chill?\"}],\"max_tokens\":100,\"stream\":false}"
    },
    "status": 200,
    "reply": {
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
  {
    "name": "completed",
    "summary": "A chat, for real",
    "operation": "completeChat",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/openai/v1/chat/completions",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"model\":\"sample-chat\",\"messages\":[{\"role\":\"user\",\"content\":\"Why are capybaras so chill?\"}],\"max_tokens\":10}"
    },
    "status": 200,
    "reply": {
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
  },
  {
    "name": "unknownTool",
    "summary": "A tool that is not there",
    "operation": "completeChat",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/openai/v1/chat/completions",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"model\":\"sample-chat\",\"messages\":[{\"role\":\"user\",\"content\":\"hm\"}],\"tool_choice\":\"required\"}"
    },
    "status": 400,
    "reply": {
      "error": {
        "message": "`tool_choice` must be null, as there are no `tools`; received \"required\".",
        "type": "invalid_request_error",
        "code": "INVALID_REQUEST",
        "param": "tool_choice"
      }
    }
  },
  {
    "name": "impossibleSchema",
    "summary": "A JSON Schema that nothing fits",
    "operation": "completeChat",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/openai/v1/chat/completions",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"model\":\"sample-chat\",\"messages\":[{\"role\":\"user\",\"content\":\"hm\"}],\"response_format\":{\"type\":\"json_schema\",\"json_schema\":{\"name\":\"none\",\"schema\":{\"type\":\"integer\",\"minimum\":2,\"maximum\":1}}}}"
    },
    "status": 400,
    "reply": {
      "error": {
        "message": "`response_format.json_schema.schema` must be a JSON Schema that a value of at most 2,000 parts fits, without references to elsewhere; no such value was found.",
        "type": "invalid_request_error",
        "code": "INVALID_REQUEST",
        "param": "response_format.json_schema.schema"
      }
    }
  },
  {
    "name": "misspeltDryRun",
    "summary": "A dry run that is misspelt",
    "operation": "completeChat",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/openai/v1/chat/completions?dryrun=true",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"model\":\"sample-chat\",\"messages\":[{\"role\":\"user\",\"content\":\"hm\"}]}"
    },
    "status": 400,
    "reply": {
      "error": {
        "message": "`dryrun` is not a parameter of this operation. Did you mean `dryRun`, a query parameter?",
        "type": "invalid_request_error",
        "code": "INVALID_REQUEST",
        "param": "dryrun"
      }
    }
  },
  {
    "name": "dryRunInBody",
    "summary": "A dry run in the body",
    "operation": "completeChat",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/openai/v1/chat/completions",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"model\":\"sample-chat\",\"messages\":[{\"role\":\"user\",\"content\":\"hm\"}],\"dry_run\":true}"
    },
    "status": 400,
    "reply": {
      "error": {
        "message": "`dry_run` is not a parameter of this operation. Did you mean `dryRun`, a query parameter?",
        "type": "invalid_request_error",
        "code": "INVALID_REQUEST",
        "param": "dry_run"
      }
    }
  },
  {
    "name": "dryRunHeader",
    "summary": "A dry run in a header",
    "operation": "completeChat",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/openai/v1/chat/completions",
      "headers": {
        "content-type": "application/json",
        "X-Dry-Run": "true"
      },
      "text": "{\"model\":\"sample-chat\",\"messages\":[{\"role\":\"user\",\"content\":\"hm\"}]}"
    },
    "status": 400,
    "reply": {
      "error": {
        "message": "`x-dry-run` is not a parameter of this operation. Did you mean `dryRun`, a query parameter?",
        "type": "invalid_request_error",
        "code": "INVALID_REQUEST",
        "param": "x-dry-run"
      }
    }
  },
  {
    "name": "missingMessages",
    "summary": "No messages",
    "operation": "completeChat",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/openai/v1/chat/completions",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"model\":\"sample-chat\"}"
    },
    "status": 400,
    "reply": {
      "error": {
        "message": "`messages` is required; it must be a non-empty array.",
        "type": "invalid_request_error",
        "code": "INVALID_REQUEST",
        "param": "messages"
      }
    }
  },
  {
    "name": "noMessages",
    "summary": "An empty list of messages",
    "operation": "completeChat",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/openai/v1/chat/completions",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"model\":\"sample-chat\",\"messages\":[]}"
    },
    "status": 400,
    "reply": {
      "error": {
        "message": "`messages` must be a non-empty array; received [].",
        "type": "invalid_request_error",
        "code": "INVALID_REQUEST",
        "param": "messages"
      }
    }
  },
  {
    "name": "unknownRole",
    "summary": "A role that there is not",
    "operation": "completeChat",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/openai/v1/chat/completions",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"model\":\"sample-chat\",\"messages\":[{\"role\":\"capybara\",\"content\":\"hm\"}]}"
    },
    "status": 400,
    "reply": {
      "error": {
        "message": "`messages.0.role` must be one of \"developer\", \"system\", \"user\", \"assistant\", \"tool\", \"function\"; received \"capybara\".",
        "type": "invalid_request_error",
        "code": "INVALID_REQUEST",
        "param": "messages.0.role"
      }
    }
  },
  {
    "name": "noTokens",
    "summary": "An answer of no tokens",
    "operation": "completeChat",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/openai/v1/chat/completions",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"model\":\"sample-chat\",\"messages\":[{\"role\":\"user\",\"content\":\"hm\"}],\"max_tokens\":0}"
    },
    "status": 400,
    "reply": {
      "error": {
        "message": "`max_tokens` must be an integer from 1 to 16384 or null; received 0.",
        "type": "invalid_request_error",
        "code": "INVALID_REQUEST",
        "param": "max_tokens"
      }
    }
  },
  {
    "name": "streamedDryRun",
    "summary": "A dry run that asks for a stream",
    "operation": "completeChat",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/openai/v1/chat/completions?dryRun=true",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"model\":\"sample-chat\",\"messages\":[{\"role\":\"user\",\"content\":\"Why are capybaras so chill?\"}],\"stream\":true}"
    },
    "status": 400,
    "reply": {
      "error": {
        "message": "stream is true, but a dry run answers one JSON estimate; send the dry run without stream, then stream the real request.",
        "type": "invalid_request_error",
        "code": "INVALID_REQUEST",
        "param": "stream"
      }
    }
  },
  {
    "name": "streamBeforeModel",
    "summary": "Several faults; the stream of a dry run goes before a model that there is not",
    "operation": "completeChat",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/openai/v1/chat/completions?dryRun=true",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"model\":\"nope\",\"messages\":[{\"role\":\"user\",\"content\":\"hm\"}],\"stream\":true}"
    },
    "status": 400,
    "reply": {
      "error": {
        "message": "stream is true, but a dry run answers one JSON estimate; send the dry run without stream, then stream the real request.",
        "type": "invalid_request_error",
        "code": "INVALID_REQUEST",
        "param": "stream"
      }
    }
  },
  {
    "name": "malformedJson",
    "summary": "A body that is not JSON",
    "operation": "completeChat",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/openai/v1/chat/completions",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"model\": \"sample-"
    },
    "status": 400,
    "reply": {
      "error": {
        "message": "The body could not be parsed as JSON. Check that it is one JSON value in UTF-8.",
        "type": "invalid_request_error",
        "code": "INVALID_REQUEST"
      }
    }
  },
  {
    "name": "emptyBody",
    "summary": "No body at all",
    "operation": "completeChat",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/openai/v1/chat/completions",
      "headers": {
        "content-type": "application/json"
      },
      "text": ""
    },
    "status": 400,
    "reply": {
      "error": {
        "message": "The body is empty. Send one JSON value in UTF-8.",
        "type": "invalid_request_error",
        "code": "INVALID_REQUEST"
      }
    }
  },
  {
    "name": "noKey",
    "summary": "No key",
    "operation": "completeChat",
    "request": {
      "method": "POST",
      "path": "/openai/v1/chat/completions",
      "headers": {}
    },
    "status": 401,
    "reply": {
      "error": {
        "message": "Missing API key. Send `Authorization: Bearer <your key>`.",
        "type": "authentication_error",
        "code": "AUTHENTICATION_FAILED"
      }
    }
  },
  {
    "name": "otherKey",
    "summary": "A key that no account has",
    "operation": "completeChat",
    "request": {
      "method": "POST",
      "path": "/openai/v1/chat/completions",
      "headers": {
        "Authorization": "Bearer lmnfl_nobody.secret"
      }
    },
    "status": 401,
    "reply": {
      "error": {
        "message": "Unknown API key. Send a key of your account: `lmnfl_`, an ID, a dot, and a secret.",
        "type": "authentication_error",
        "code": "AUTHENTICATION_FAILED"
      }
    }
  },
  {
    "name": "otherScheme",
    "summary": "A key that is sent in another way",
    "operation": "completeChat",
    "request": {
      "method": "POST",
      "path": "/openai/v1/chat/completions",
      "headers": {
        "Authorization": "Basic bG1uZmxfYWNtZTpzZWNyZXQ="
      }
    },
    "status": 401,
    "reply": {
      "error": {
        "message": "Missing API key. Send `Authorization: Bearer <your key>`.",
        "type": "authentication_error",
        "code": "AUTHENTICATION_FAILED"
      }
    }
  },
  {
    "name": "lowBalance",
    "summary": "A prepaid balance that does not pay for the longest answer",
    "operation": "completeChat",
    "request": {
      "as": "low",
      "method": "POST",
      "path": "/openai/v1/chat/completions",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"model\":\"sample-chat\",\"messages\":[{\"role\":\"user\",\"content\":\"Why are capybaras so chill?\"}],\"max_tokens\":16384}"
    },
    "status": 402,
    "reply": {
      "error": {
        "message": "Insufficient balance: $0.024584 required, $0.02 available",
        "type": "insufficient_quota",
        "code": "INSUFFICIENT_BALANCE"
      }
    }
  },
  {
    "name": "misspelt",
    "summary": "A model that is misspelt",
    "operation": "completeChat",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/openai/v1/chat/completions",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"model\":\"sample-chta\",\"messages\":[{\"role\":\"user\",\"content\":\"hm\"}]}"
    },
    "status": 404,
    "reply": {
      "error": {
        "message": "Model 'sample-chta' not found. Did you mean 'sample-chat'?",
        "type": "invalid_request_error",
        "code": "MODEL_NOT_FOUND",
        "param": "model"
      }
    }
  },
  {
    "name": "otherPath",
    "summary": "Another path",
    "operation": "completeChat",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/openai/v2",
      "headers": {}
    },
    "status": 404,
    "reply": {
      "error": {
        "message": "There is no route /openai/v2; see the paths of the document.",
        "type": "invalid_request_error",
        "code": "NOT_FOUND"
      }
    }
  },
  {
    "name": "delete",
    "summary": "DELETE instead of POST",
    "operation": "completeChat",
    "request": {
      "as": "acme",
      "method": "DELETE",
      "path": "/openai/v1/chat/completions",
      "headers": {}
    },
    "status": 405,
    "reply": {
      "error": {
        "message": "The method must be one of POST, OPTIONS; received DELETE.",
        "type": "invalid_request_error",
        "code": "METHOD_NOT_ALLOWED"
      }
    }
  },
  {
    "name": "oneByteMore",
    "summary": "One byte of JSON more than 25 MiB",
    "operation": "completeChat",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/openai/v1/chat/completions",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{}",
      "padTo": 26214401
    },
    "status": 413,
    "reply": {
      "error": {
        "message": "The body must be at most 26,214,400 bytes; received more.",
        "type": "invalid_request_error",
        "code": "PAYLOAD_TOO_LARGE"
      }
    }
  },
  {
    "name": "plainText",
    "summary": "JSON sent as plain text",
    "operation": "completeChat",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/openai/v1/chat/completions",
      "headers": {
        "content-type": "text/plain"
      },
      "text": "{}"
    },
    "status": 415,
    "reply": {
      "error": {
        "message": "The Content-Type must be application/json; received \"text/plain\".",
        "type": "invalid_request_error",
        "code": "UNSUPPORTED_MEDIA_TYPE"
      }
    }
  },
  {
    "name": "secondInAMinute",
    "summary": "The second request in a minute",
    "operation": "completeChat",
    "request": {
      "as": "limited",
      "method": "POST",
      "path": "/openai/v1/chat/completions",
      "headers": {}
    },
    "before": [
      {
        "as": "limited",
        "method": "POST",
        "path": "/openai/v1/chat/completions",
        "headers": {},
        "times": 1
      }
    ],
    "status": 429,
    "reply": {
      "error": {
        "message": "The rate limit of 1 per minute is reached. Retry after 60s.",
        "type": "rate_limit_error",
        "code": "RATE_LIMITED"
      }
    }
  },
  {
    "name": "tenSeconds",
    "summary": "A dry run of ten seconds",
    "operation": "createVideo",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/openai/v1/videos?dryRun=true",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"model\":\"sora-2\",\"prompt\":\"A capybara swims across a calm river\",\"seconds\":\"10\"}"
    },
    "status": 200,
    "reply": {
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
  {
    "name": "usualLength",
    "summary": "A dry run with the default number of seconds",
    "operation": "createVideo",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/openai/v1/videos?dryRun=true",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"model\":\"openai/sora-2\",\"prompt\":\"A capybara\"}"
    },
    "status": 200,
    "reply": {
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
  {
    "name": "byDuration",
    "summary": "A dry run with the other name of the seconds, and as a number",
    "operation": "createVideo",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/openai/v1/videos?dryRun=true",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"model\":\"sora-2\",\"prompt\":\"A capybara\",\"duration\":8}"
    },
    "status": 200,
    "reply": {
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
  {
    "name": "startedBlocks",
    "summary": "A dry run of seven seconds, which are billed as two blocks of five",
    "operation": "createVideo",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/openai/v1/videos?dryRun=true",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"model\":\"sample-video\",\"prompt\":\"A capybara\",\"seconds\":7}"
    },
    "status": 200,
    "reply": {
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
  {
    "name": "form",
    "summary": "A dry run as a form with a first picture",
    "operation": "createVideo",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/openai/v1/videos?dryRun=true",
      "headers": {
        "content-type": "multipart/form-data; boundary=X"
      },
      "text": "--X\r\nContent-Disposition: form-data; name=\"model\"\r\n\r\nsora-2\r\n--X\r\nContent-Disposition: form-data; name=\"prompt\"\r\n\r\nA capybara\r\n--X\r\nContent-Disposition: form-data; name=\"seconds\"\r\n\r\n4\r\n--X\r\nContent-Disposition: form-data; name=\"input_reference\"; filename=\"first.webp\"\r\nContent-Type: image/webp\r\n\r\nRIFF\u0016\u0000\u0000\u0000WEBPVP8L\t\u0000\u0000\u0000/\u0000\u0004\u0000\u0001(@D\u0004\u0000\r\n--X--\r\n"
    },
    "status": 200,
    "reply": {
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
  {
    "name": "started",
    "summary": "A video, for real",
    "operation": "createVideo",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/openai/v1/videos",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"model\":\"sora-2\",\"prompt\":\"A capybara swims across a calm river\",\"seconds\":10,\"size\":\"1920x1080\"}"
    },
    "status": 202,
    "reply": {
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
  {
    "name": "startedByForm",
    "summary": "A video as the official client asks for it",
    "operation": "createVideo",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/openai/v1/videos",
      "headers": {
        "content-type": "multipart/form-data; boundary=X"
      },
      "text": "--X\r\nContent-Disposition: form-data; name=\"model\"\r\n\r\nsora-2\r\n--X\r\nContent-Disposition: form-data; name=\"prompt\"\r\n\r\nA capybara\r\n--X\r\nContent-Disposition: form-data; name=\"seconds\"\r\n\r\n8\r\n--X--\r\n"
    },
    "status": 202,
    "reply": {
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
  },
  {
    "name": "misspeltDryRun",
    "summary": "A dry run that is misspelt",
    "operation": "createVideo",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/openai/v1/videos?dryrun=true",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"model\":\"sora-2\",\"prompt\":\"A capybara\"}"
    },
    "status": 400,
    "reply": {
      "error": {
        "message": "`dryrun` is not a parameter of this operation. Did you mean `dryRun`, a query parameter?",
        "type": "invalid_request_error",
        "code": "INVALID_REQUEST",
        "param": "dryrun"
      }
    }
  },
  {
    "name": "dryRunInBody",
    "summary": "A dry run in the body",
    "operation": "createVideo",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/openai/v1/videos",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"model\":\"sora-2\",\"prompt\":\"A capybara\",\"dry_run\":true}"
    },
    "status": 400,
    "reply": {
      "error": {
        "message": "`dry_run` is not a parameter of this operation. Did you mean `dryRun`, a query parameter?",
        "type": "invalid_request_error",
        "code": "INVALID_REQUEST",
        "param": "dry_run"
      }
    }
  },
  {
    "name": "dryRunHeader",
    "summary": "A dry run in a header",
    "operation": "createVideo",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/openai/v1/videos",
      "headers": {
        "content-type": "application/json",
        "X-Dry-Run": "true"
      },
      "text": "{\"model\":\"sora-2\",\"prompt\":\"A capybara\"}"
    },
    "status": 400,
    "reply": {
      "error": {
        "message": "`x-dry-run` is not a parameter of this operation. Did you mean `dryRun`, a query parameter?",
        "type": "invalid_request_error",
        "code": "INVALID_REQUEST",
        "param": "x-dry-run"
      }
    }
  },
  {
    "name": "missingPrompt",
    "summary": "No prompt",
    "operation": "createVideo",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/openai/v1/videos",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"model\":\"sora-2\"}"
    },
    "status": 400,
    "reply": {
      "error": {
        "message": "`prompt` is required; it must be a non-empty string.",
        "type": "invalid_request_error",
        "code": "INVALID_REQUEST",
        "param": "prompt"
      }
    }
  },
  {
    "name": "noSeconds",
    "summary": "A video of no seconds",
    "operation": "createVideo",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/openai/v1/videos",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"model\":\"sora-2\",\"prompt\":\"A capybara\",\"seconds\":0}"
    },
    "status": 400,
    "reply": {
      "error": {
        "message": "`seconds` must be a decimal string that matches `^[1-9][0-9]{0,2}$`, an integer from 1 to 999, or null; received 0.",
        "type": "invalid_request_error",
        "code": "INVALID_REQUEST",
        "param": "seconds"
      }
    }
  },
  {
    "name": "severalVideos",
    "summary": "Two videos at once",
    "operation": "createVideo",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/openai/v1/videos",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"model\":\"sora-2\",\"prompt\":\"A capybara\",\"n\":2}"
    },
    "status": 400,
    "reply": {
      "error": {
        "message": "`n` must be 1 or null; received 2.",
        "type": "invalid_request_error",
        "code": "INVALID_REQUEST",
        "param": "n"
      }
    }
  },
  {
    "name": "malformedJson",
    "summary": "A body that is not JSON",
    "operation": "createVideo",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/openai/v1/videos",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"model\": \"sample-"
    },
    "status": 400,
    "reply": {
      "error": {
        "message": "The body could not be parsed as JSON. Check that it is one JSON value in UTF-8.",
        "type": "invalid_request_error",
        "code": "INVALID_REQUEST"
      }
    }
  },
  {
    "name": "malformedForm",
    "summary": "A body that is not a form",
    "operation": "createVideo",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/openai/v1/videos",
      "headers": {
        "content-type": "multipart/form-data; boundary=X"
      },
      "text": "no form"
    },
    "status": 400,
    "reply": {
      "error": {
        "message": "The body could not be parsed as multipart/form-data. Check that the boundary in Content-Type matches the body.",
        "type": "invalid_request_error",
        "code": "INVALID_REQUEST"
      }
    }
  },
  {
    "name": "noKey",
    "summary": "No key",
    "operation": "createVideo",
    "request": {
      "method": "POST",
      "path": "/openai/v1/videos",
      "headers": {}
    },
    "status": 401,
    "reply": {
      "error": {
        "message": "Missing API key. Send `Authorization: Bearer <your key>`.",
        "type": "authentication_error",
        "code": "AUTHENTICATION_FAILED"
      }
    }
  },
  {
    "name": "otherKey",
    "summary": "A key that no account has",
    "operation": "createVideo",
    "request": {
      "method": "POST",
      "path": "/openai/v1/videos",
      "headers": {
        "Authorization": "Bearer lmnfl_nobody.secret"
      }
    },
    "status": 401,
    "reply": {
      "error": {
        "message": "Unknown API key. Send a key of your account: `lmnfl_`, an ID, a dot, and a secret.",
        "type": "authentication_error",
        "code": "AUTHENTICATION_FAILED"
      }
    }
  },
  {
    "name": "otherScheme",
    "summary": "A key that is sent in another way",
    "operation": "createVideo",
    "request": {
      "method": "POST",
      "path": "/openai/v1/videos",
      "headers": {
        "Authorization": "Basic bG1uZmxfYWNtZTpzZWNyZXQ="
      }
    },
    "status": 401,
    "reply": {
      "error": {
        "message": "Missing API key. Send `Authorization: Bearer <your key>`.",
        "type": "authentication_error",
        "code": "AUTHENTICATION_FAILED"
      }
    }
  },
  {
    "name": "lowBalance",
    "summary": "A prepaid balance that does not pay for the request",
    "operation": "createVideo",
    "request": {
      "as": "low",
      "method": "POST",
      "path": "/openai/v1/videos",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"model\":\"sora-2\",\"prompt\":\"A capybara\",\"seconds\":10}"
    },
    "status": 402,
    "reply": {
      "error": {
        "message": "Insufficient balance: $0.21 required, $0.02 available",
        "type": "insufficient_quota",
        "code": "INSUFFICIENT_BALANCE"
      }
    }
  },
  {
    "name": "misspelt",
    "summary": "A model that is misspelt",
    "operation": "createVideo",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/openai/v1/videos",
      "headers": {
        "content-type": "application/json"
      },
      "text": "{\"model\":\"sora2\",\"prompt\":\"A capybara\"}"
    },
    "status": 404,
    "reply": {
      "error": {
        "message": "Model 'sora2' not found. Did you mean 'sora-2'?",
        "type": "invalid_request_error",
        "code": "MODEL_NOT_FOUND",
        "param": "model"
      }
    }
  },
  {
    "name": "otherPath",
    "summary": "Another path",
    "operation": "createVideo",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/openai/v2",
      "headers": {}
    },
    "status": 404,
    "reply": {
      "error": {
        "message": "There is no route /openai/v2; see the paths of the document.",
        "type": "invalid_request_error",
        "code": "NOT_FOUND"
      }
    }
  },
  {
    "name": "delete",
    "summary": "DELETE instead of POST",
    "operation": "createVideo",
    "request": {
      "as": "acme",
      "method": "DELETE",
      "path": "/openai/v1/videos",
      "headers": {}
    },
    "status": 405,
    "reply": {
      "error": {
        "message": "The method must be one of POST, OPTIONS; received DELETE.",
        "type": "invalid_request_error",
        "code": "METHOD_NOT_ALLOWED"
      }
    }
  },
  {
    "name": "oneByteMore",
    "summary": "One byte more than 25 MiB",
    "operation": "createVideo",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/openai/v1/videos",
      "headers": {
        "content-type": "multipart/form-data; boundary=X"
      },
      "text": "--X\r\n",
      "padTo": 26214401
    },
    "status": 413,
    "reply": {
      "error": {
        "message": "The body must be at most 26,214,400 bytes; received more.",
        "type": "invalid_request_error",
        "code": "PAYLOAD_TOO_LARGE"
      }
    }
  },
  {
    "name": "plainText",
    "summary": "JSON sent as plain text",
    "operation": "createVideo",
    "request": {
      "as": "acme",
      "method": "POST",
      "path": "/openai/v1/videos",
      "headers": {
        "content-type": "text/plain"
      },
      "text": "{}"
    },
    "status": 415,
    "reply": {
      "error": {
        "message": "The Content-Type must be application/json or multipart/form-data; received \"text/plain\".",
        "type": "invalid_request_error",
        "code": "UNSUPPORTED_MEDIA_TYPE"
      }
    }
  },
  {
    "name": "secondInAMinute",
    "summary": "The second request in a minute",
    "operation": "createVideo",
    "request": {
      "as": "limited",
      "method": "POST",
      "path": "/openai/v1/videos",
      "headers": {}
    },
    "before": [
      {
        "as": "limited",
        "method": "POST",
        "path": "/openai/v1/videos",
        "headers": {},
        "times": 1
      }
    ],
    "status": 429,
    "reply": {
      "error": {
        "message": "The rate limit of 1 per minute is reached. Retry after 60s.",
        "type": "rate_limit_error",
        "code": "RATE_LIMITED"
      }
    }
  },
  {
    "name": "queued",
    "summary": "A video that was started just now",
    "operation": "getVideo",
    "request": {
      "as": "acme",
      "method": "GET",
      "path": "/openai/v1/videos/video_01M7V41F004QBH539DBH3MMN6Y",
      "headers": {}
    },
    "before": [
      {
        "as": "acme",
        "method": "POST",
        "path": "/openai/v1/videos",
        "headers": {
          "content-type": "application/json"
        },
        "text": "{\"model\":\"sora-2\",\"prompt\":\"A capybara swims across a calm river\",\"seconds\":10}",
        "times": 1
      }
    ],
    "status": 200,
    "reply": {
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
  },
  {
    "name": "noKey",
    "summary": "No key",
    "operation": "getVideo",
    "request": {
      "method": "GET",
      "path": "/openai/v1/videos/video_01M7V41F004QBH539DBH3MMN6Y",
      "headers": {}
    },
    "status": 401,
    "reply": {
      "error": {
        "message": "Missing API key. Send `Authorization: Bearer <your key>`.",
        "type": "authentication_error",
        "code": "AUTHENTICATION_FAILED"
      }
    }
  },
  {
    "name": "otherKey",
    "summary": "A key that no account has",
    "operation": "getVideo",
    "request": {
      "method": "GET",
      "path": "/openai/v1/videos/video_01M7V41F004QBH539DBH3MMN6Y",
      "headers": {
        "Authorization": "Bearer lmnfl_nobody.secret"
      }
    },
    "status": 401,
    "reply": {
      "error": {
        "message": "Unknown API key. Send a key of your account: `lmnfl_`, an ID, a dot, and a secret.",
        "type": "authentication_error",
        "code": "AUTHENTICATION_FAILED"
      }
    }
  },
  {
    "name": "otherScheme",
    "summary": "A key that is sent in another way",
    "operation": "getVideo",
    "request": {
      "method": "GET",
      "path": "/openai/v1/videos/video_01M7V41F004QBH539DBH3MMN6Y",
      "headers": {
        "Authorization": "Basic bG1uZmxfYWNtZTpzZWNyZXQ="
      }
    },
    "status": 401,
    "reply": {
      "error": {
        "message": "Missing API key. Send `Authorization: Bearer <your key>`.",
        "type": "authentication_error",
        "code": "AUTHENTICATION_FAILED"
      }
    }
  },
  {
    "name": "unknown",
    "summary": "A video that does not exist",
    "operation": "getVideo",
    "request": {
      "as": "acme",
      "method": "GET",
      "path": "/openai/v1/videos/video_01M7NSUCHV1DE000000000000",
      "headers": {}
    },
    "status": 404,
    "reply": {
      "error": {
        "message": "There is no such video of your account.",
        "type": "invalid_request_error",
        "code": "NOT_FOUND",
        "param": "id"
      }
    }
  },
  {
    "name": "foreign",
    "summary": "Another account's video",
    "operation": "getVideo",
    "request": {
      "as": "topup",
      "method": "GET",
      "path": "/openai/v1/videos/video_01M7V41F004QBH539DBH3MMN6Y",
      "headers": {}
    },
    "before": [
      {
        "as": "acme",
        "method": "POST",
        "path": "/openai/v1/videos",
        "headers": {
          "content-type": "application/json"
        },
        "text": "{\"model\":\"sora-2\",\"prompt\":\"A capybara swims across a calm river\",\"seconds\":10}",
        "times": 1
      }
    ],
    "status": 404,
    "reply": {
      "error": {
        "message": "There is no such video of your account.",
        "type": "invalid_request_error",
        "code": "NOT_FOUND",
        "param": "id"
      }
    }
  },
  {
    "name": "otherPath",
    "summary": "Another path",
    "operation": "getVideo",
    "request": {
      "as": "acme",
      "method": "GET",
      "path": "/openai/v2",
      "headers": {}
    },
    "status": 404,
    "reply": {
      "error": {
        "message": "There is no route /openai/v2; see the paths of the document.",
        "type": "invalid_request_error",
        "code": "NOT_FOUND"
      }
    }
  },
  {
    "name": "delete",
    "summary": "DELETE instead of GET",
    "operation": "getVideo",
    "request": {
      "as": "acme",
      "method": "DELETE",
      "path": "/openai/v1/videos/video_01M7V41F004QBH539DBH3MMN6Y",
      "headers": {}
    },
    "status": 405,
    "reply": {
      "error": {
        "message": "The method must be one of GET, HEAD, OPTIONS; received DELETE.",
        "type": "invalid_request_error",
        "code": "METHOD_NOT_ALLOWED"
      }
    }
  },
  {
    "name": "secondInAMinute",
    "summary": "The second request in a minute",
    "operation": "getVideo",
    "request": {
      "as": "limited",
      "method": "GET",
      "path": "/openai/v1/videos/video_01M7V41F004QBH539DBH3MMN6Y",
      "headers": {}
    },
    "before": [
      {
        "as": "limited",
        "method": "GET",
        "path": "/openai/v1/videos/video_01M7V41F004QBH539DBH3MMN6Y",
        "headers": {},
        "times": 1
      }
    ],
    "status": 429,
    "reply": {
      "error": {
        "message": "The rate limit of 1 per minute is reached. Retry after 60s.",
        "type": "rate_limit_error",
        "code": "RATE_LIMITED"
      }
    }
  },
  {
    "name": "all",
    "summary": "The sample models",
    "operation": "listModels",
    "request": {
      "as": "acme",
      "method": "GET",
      "path": "/openai/v1/models",
      "headers": {}
    },
    "status": 200,
    "reply": {
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
  },
  {
    "name": "noKey",
    "summary": "No key",
    "operation": "listModels",
    "request": {
      "method": "GET",
      "path": "/openai/v1/models",
      "headers": {}
    },
    "status": 401,
    "reply": {
      "error": {
        "message": "Missing API key. Send `Authorization: Bearer <your key>`.",
        "type": "authentication_error",
        "code": "AUTHENTICATION_FAILED"
      }
    }
  },
  {
    "name": "otherKey",
    "summary": "A key that no account has",
    "operation": "listModels",
    "request": {
      "method": "GET",
      "path": "/openai/v1/models",
      "headers": {
        "Authorization": "Bearer lmnfl_nobody.secret"
      }
    },
    "status": 401,
    "reply": {
      "error": {
        "message": "Unknown API key. Send a key of your account: `lmnfl_`, an ID, a dot, and a secret.",
        "type": "authentication_error",
        "code": "AUTHENTICATION_FAILED"
      }
    }
  },
  {
    "name": "otherScheme",
    "summary": "A key that is sent in another way",
    "operation": "listModels",
    "request": {
      "method": "GET",
      "path": "/openai/v1/models",
      "headers": {
        "Authorization": "Basic bG1uZmxfYWNtZTpzZWNyZXQ="
      }
    },
    "status": 401,
    "reply": {
      "error": {
        "message": "Missing API key. Send `Authorization: Bearer <your key>`.",
        "type": "authentication_error",
        "code": "AUTHENTICATION_FAILED"
      }
    }
  },
  {
    "name": "otherPath",
    "summary": "Another path",
    "operation": "listModels",
    "request": {
      "as": "acme",
      "method": "GET",
      "path": "/openai/v2",
      "headers": {}
    },
    "status": 404,
    "reply": {
      "error": {
        "message": "There is no route /openai/v2; see the paths of the document.",
        "type": "invalid_request_error",
        "code": "NOT_FOUND"
      }
    }
  },
  {
    "name": "delete",
    "summary": "DELETE instead of GET",
    "operation": "listModels",
    "request": {
      "as": "acme",
      "method": "DELETE",
      "path": "/openai/v1/models",
      "headers": {}
    },
    "status": 405,
    "reply": {
      "error": {
        "message": "The method must be one of GET, HEAD, OPTIONS; received DELETE.",
        "type": "invalid_request_error",
        "code": "METHOD_NOT_ALLOWED"
      }
    }
  },
  {
    "name": "secondInAMinute",
    "summary": "The second request in a minute",
    "operation": "listModels",
    "request": {
      "as": "limited",
      "method": "GET",
      "path": "/openai/v1/models",
      "headers": {}
    },
    "before": [
      {
        "as": "limited",
        "method": "GET",
        "path": "/openai/v1/models",
        "headers": {},
        "times": 1
      }
    ],
    "status": 429,
    "reply": {
      "error": {
        "message": "The rate limit of 1 per minute is reached. Retry after 60s.",
        "type": "rate_limit_error",
        "code": "RATE_LIMITED"
      }
    }
  },
  {
    "name": "byId",
    "summary": "A model by its id",
    "operation": "getModel",
    "request": {
      "as": "acme",
      "method": "GET",
      "path": "/openai/v1/models/gemini-3-pro-image",
      "headers": {}
    },
    "status": 200,
    "reply": {
      "id": "gemini-3-pro-image",
      "object": "model",
      "created": 1702300000,
      "owned_by": "google"
    }
  },
  {
    "name": "byProvider",
    "summary": "A model of one provider",
    "operation": "getModel",
    "request": {
      "as": "acme",
      "method": "GET",
      "path": "/openai/v1/models/runware%2Fflux.1-schnell",
      "headers": {}
    },
    "status": 200,
    "reply": {
      "id": "flux.1-schnell",
      "object": "model",
      "created": 1702300000,
      "owned_by": "black-forest-labs"
    }
  },
  {
    "name": "noKey",
    "summary": "No key",
    "operation": "getModel",
    "request": {
      "method": "GET",
      "path": "/openai/v1/models/gemini-3-pro-image",
      "headers": {}
    },
    "status": 401,
    "reply": {
      "error": {
        "message": "Missing API key. Send `Authorization: Bearer <your key>`.",
        "type": "authentication_error",
        "code": "AUTHENTICATION_FAILED"
      }
    }
  },
  {
    "name": "otherKey",
    "summary": "A key that no account has",
    "operation": "getModel",
    "request": {
      "method": "GET",
      "path": "/openai/v1/models/gemini-3-pro-image",
      "headers": {
        "Authorization": "Bearer lmnfl_nobody.secret"
      }
    },
    "status": 401,
    "reply": {
      "error": {
        "message": "Unknown API key. Send a key of your account: `lmnfl_`, an ID, a dot, and a secret.",
        "type": "authentication_error",
        "code": "AUTHENTICATION_FAILED"
      }
    }
  },
  {
    "name": "otherScheme",
    "summary": "A key that is sent in another way",
    "operation": "getModel",
    "request": {
      "method": "GET",
      "path": "/openai/v1/models/gemini-3-pro-image",
      "headers": {
        "Authorization": "Basic bG1uZmxfYWNtZTpzZWNyZXQ="
      }
    },
    "status": 401,
    "reply": {
      "error": {
        "message": "Missing API key. Send `Authorization: Bearer <your key>`.",
        "type": "authentication_error",
        "code": "AUTHENTICATION_FAILED"
      }
    }
  },
  {
    "name": "misspelt",
    "summary": "A model that is misspelt",
    "operation": "getModel",
    "request": {
      "as": "acme",
      "method": "GET",
      "path": "/openai/v1/models/dalle-3",
      "headers": {}
    },
    "status": 404,
    "reply": {
      "error": {
        "message": "Model 'dalle-3' not found. Did you mean 'dall-e-3'?",
        "type": "invalid_request_error",
        "code": "MODEL_NOT_FOUND",
        "param": "id"
      }
    }
  },
  {
    "name": "nothingNear",
    "summary": "A model that is like no other",
    "operation": "getModel",
    "request": {
      "as": "acme",
      "method": "GET",
      "path": "/openai/v1/models/invalid-model",
      "headers": {}
    },
    "status": 404,
    "reply": {
      "error": {
        "message": "Model 'invalid-model' not found",
        "type": "invalid_request_error",
        "code": "MODEL_NOT_FOUND",
        "param": "id"
      }
    }
  },
  {
    "name": "otherPath",
    "summary": "Another path",
    "operation": "getModel",
    "request": {
      "as": "acme",
      "method": "GET",
      "path": "/openai/v2",
      "headers": {}
    },
    "status": 404,
    "reply": {
      "error": {
        "message": "There is no route /openai/v2; see the paths of the document.",
        "type": "invalid_request_error",
        "code": "NOT_FOUND"
      }
    }
  },
  {
    "name": "delete",
    "summary": "DELETE instead of GET",
    "operation": "getModel",
    "request": {
      "as": "acme",
      "method": "DELETE",
      "path": "/openai/v1/models/gemini-3-pro-image",
      "headers": {}
    },
    "status": 405,
    "reply": {
      "error": {
        "message": "The method must be one of GET, HEAD, OPTIONS; received DELETE.",
        "type": "invalid_request_error",
        "code": "METHOD_NOT_ALLOWED"
      }
    }
  },
  {
    "name": "secondInAMinute",
    "summary": "The second request in a minute",
    "operation": "getModel",
    "request": {
      "as": "limited",
      "method": "GET",
      "path": "/openai/v1/models/gemini-3-pro-image",
      "headers": {}
    },
    "before": [
      {
        "as": "limited",
        "method": "GET",
        "path": "/openai/v1/models/gemini-3-pro-image",
        "headers": {},
        "times": 1
      }
    ],
    "status": 429,
    "reply": {
      "error": {
        "message": "The rate limit of 1 per minute is reached. Retry after 60s.",
        "type": "rate_limit_error",
        "code": "RATE_LIMITED"
      }
    }
  },
  {
    "name": "prepaid",
    "summary": "A prepaid account",
    "operation": "getBalance",
    "request": {
      "as": "acme",
      "method": "GET",
      "path": "/v1/balance",
      "headers": {}
    },
    "status": 200,
    "reply": {
      "object": "balance",
      "billing_type": "prepaid",
      "available": {
        "amount": 12.5,
        "currency": "usd"
      }
    }
  },
  {
    "name": "postpaid",
    "summary": "A postpaid account",
    "operation": "getBalance",
    "request": {
      "as": "postpaid",
      "method": "GET",
      "path": "/v1/balance",
      "headers": {}
    },
    "status": 200,
    "reply": {
      "object": "balance",
      "billing_type": "postpaid",
      "available": {
        "amount": null,
        "currency": "usd"
      }
    }
  },
  {
    "name": "afterADryRun",
    "summary": "A prepaid account after a dry run, which costs nothing",
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
        "path": "/openai/v1/images/generations?dryRun=true",
        "headers": {
          "content-type": "application/json"
        },
        "text": "{\"model\":\"gemini-3-pro-image\",\"prompt\":\"A capybara\",\"n\":2}",
        "times": 1
      }
    ],
    "status": 200,
    "reply": {
      "object": "balance",
      "billing_type": "prepaid",
      "available": {
        "amount": 12.5,
        "currency": "usd"
      }
    }
  },
  {
    "name": "charged",
    "summary": "A prepaid account after two images",
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
        "path": "/openai/v1/images/generations",
        "headers": {
          "content-type": "application/json"
        },
        "text": "{\"model\":\"gemini-3-pro-image\",\"prompt\":\"A capybara\",\"n\":2}",
        "times": 1
      }
    ],
    "status": 200,
    "reply": {
      "object": "balance",
      "billing_type": "prepaid",
      "available": {
        "amount": 12.42,
        "currency": "usd"
      }
    }
  },
  {
    "name": "held",
    "summary": "A prepaid account whose video runs; it is charged when it is completed",
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
        "path": "/openai/v1/videos",
        "headers": {
          "content-type": "application/json"
        },
        "text": "{\"model\":\"sora-2\",\"prompt\":\"A capybara\",\"seconds\":10}",
        "times": 1
      }
    ],
    "status": 200,
    "reply": {
      "object": "balance",
      "billing_type": "prepaid",
      "available": {
        "amount": 12.5,
        "currency": "usd"
      }
    }
  },
  {
    "name": "toppedUp",
    "summary": "An account with auto top-up after an image that it could not pay for",
    "operation": "getBalance",
    "request": {
      "as": "topup",
      "method": "GET",
      "path": "/v1/balance",
      "headers": {}
    },
    "before": [
      {
        "as": "topup",
        "method": "POST",
        "path": "/openai/v1/images/generations",
        "headers": {
          "content-type": "application/json"
        },
        "text": "{\"model\":\"flux-pro\",\"prompt\":\"A capybara\"}",
        "times": 1
      }
    ],
    "status": 200,
    "reply": {
      "object": "balance",
      "billing_type": "prepaid",
      "available": {
        "amount": 9.97,
        "currency": "usd"
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
        "message": "Missing API key. Send `Authorization: Bearer <your key>`.",
        "type": "authentication_error",
        "code": "AUTHENTICATION_FAILED"
      }
    }
  },
  {
    "name": "otherKey",
    "summary": "A key that no account has",
    "operation": "getBalance",
    "request": {
      "method": "GET",
      "path": "/v1/balance",
      "headers": {
        "Authorization": "Bearer lmnfl_nobody.secret"
      }
    },
    "status": 401,
    "reply": {
      "error": {
        "message": "Unknown API key. Send a key of your account: `lmnfl_`, an ID, a dot, and a secret.",
        "type": "authentication_error",
        "code": "AUTHENTICATION_FAILED"
      }
    }
  },
  {
    "name": "otherScheme",
    "summary": "A key that is sent in another way",
    "operation": "getBalance",
    "request": {
      "method": "GET",
      "path": "/v1/balance",
      "headers": {
        "Authorization": "Basic bG1uZmxfYWNtZTpzZWNyZXQ="
      }
    },
    "status": 401,
    "reply": {
      "error": {
        "message": "Missing API key. Send `Authorization: Bearer <your key>`.",
        "type": "authentication_error",
        "code": "AUTHENTICATION_FAILED"
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
      "path": "/openai/v2",
      "headers": {}
    },
    "status": 404,
    "reply": {
      "error": {
        "message": "There is no route /openai/v2; see the paths of the document.",
        "type": "invalid_request_error",
        "code": "NOT_FOUND"
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
        "message": "The method must be one of GET, HEAD, OPTIONS; received DELETE.",
        "type": "invalid_request_error",
        "code": "METHOD_NOT_ALLOWED"
      }
    }
  },
  {
    "name": "secondInAMinute",
    "summary": "The second request in a minute",
    "operation": "getBalance",
    "request": {
      "as": "limited",
      "method": "GET",
      "path": "/v1/balance",
      "headers": {}
    },
    "before": [
      {
        "as": "limited",
        "method": "GET",
        "path": "/v1/balance",
        "headers": {},
        "times": 1
      }
    ],
    "status": 429,
    "reply": {
      "error": {
        "message": "The rate limit of 1 per minute is reached. Retry after 60s.",
        "type": "rate_limit_error",
        "code": "RATE_LIMITED"
      }
    }
  },
  {
    "name": "none",
    "summary": "Nothing has run",
    "operation": "listRequests",
    "request": {
      "as": "acme",
      "method": "GET",
      "path": "/v1/requests",
      "headers": {}
    },
    "status": 200,
    "reply": {
      "object": "list",
      "data": []
    }
  },
  {
    "name": "charged",
    "summary": "Two images, after a dry run of them",
    "operation": "listRequests",
    "request": {
      "as": "acme",
      "method": "GET",
      "path": "/v1/requests",
      "headers": {}
    },
    "before": [
      {
        "as": "acme",
        "method": "POST",
        "path": "/openai/v1/images/generations?dryRun=true",
        "headers": {
          "content-type": "application/json"
        },
        "text": "{\"model\":\"gemini-3-pro-image\",\"prompt\":\"A capybara\",\"n\":2}",
        "times": 1
      },
      {
        "as": "acme",
        "method": "POST",
        "path": "/openai/v1/images/generations",
        "headers": {
          "content-type": "application/json"
        },
        "text": "{\"model\":\"gemini-3-pro-image\",\"prompt\":\"A capybara\",\"n\":2}",
        "times": 1
      }
    ],
    "status": 200,
    "reply": {
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
  {
    "name": "toppedUp",
    "summary": "An auto top-up and the image that it pays for",
    "operation": "listRequests",
    "request": {
      "as": "topup",
      "method": "GET",
      "path": "/v1/requests",
      "headers": {}
    },
    "before": [
      {
        "as": "topup",
        "method": "POST",
        "path": "/openai/v1/images/generations",
        "headers": {
          "content-type": "application/json"
        },
        "text": "{\"model\":\"flux-pro\",\"prompt\":\"A capybara\"}",
        "times": 1
      }
    ],
    "status": 200,
    "reply": {
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
  },
  {
    "name": "noKey",
    "summary": "No key",
    "operation": "listRequests",
    "request": {
      "method": "GET",
      "path": "/v1/requests",
      "headers": {}
    },
    "status": 401,
    "reply": {
      "error": {
        "message": "Missing API key. Send `Authorization: Bearer <your key>`.",
        "type": "authentication_error",
        "code": "AUTHENTICATION_FAILED"
      }
    }
  },
  {
    "name": "otherKey",
    "summary": "A key that no account has",
    "operation": "listRequests",
    "request": {
      "method": "GET",
      "path": "/v1/requests",
      "headers": {
        "Authorization": "Bearer lmnfl_nobody.secret"
      }
    },
    "status": 401,
    "reply": {
      "error": {
        "message": "Unknown API key. Send a key of your account: `lmnfl_`, an ID, a dot, and a secret.",
        "type": "authentication_error",
        "code": "AUTHENTICATION_FAILED"
      }
    }
  },
  {
    "name": "otherScheme",
    "summary": "A key that is sent in another way",
    "operation": "listRequests",
    "request": {
      "method": "GET",
      "path": "/v1/requests",
      "headers": {
        "Authorization": "Basic bG1uZmxfYWNtZTpzZWNyZXQ="
      }
    },
    "status": 401,
    "reply": {
      "error": {
        "message": "Missing API key. Send `Authorization: Bearer <your key>`.",
        "type": "authentication_error",
        "code": "AUTHENTICATION_FAILED"
      }
    }
  },
  {
    "name": "otherPath",
    "summary": "Another path",
    "operation": "listRequests",
    "request": {
      "as": "acme",
      "method": "GET",
      "path": "/openai/v2",
      "headers": {}
    },
    "status": 404,
    "reply": {
      "error": {
        "message": "There is no route /openai/v2; see the paths of the document.",
        "type": "invalid_request_error",
        "code": "NOT_FOUND"
      }
    }
  },
  {
    "name": "delete",
    "summary": "DELETE instead of GET",
    "operation": "listRequests",
    "request": {
      "as": "acme",
      "method": "DELETE",
      "path": "/v1/requests",
      "headers": {}
    },
    "status": 405,
    "reply": {
      "error": {
        "message": "The method must be one of GET, HEAD, OPTIONS; received DELETE.",
        "type": "invalid_request_error",
        "code": "METHOD_NOT_ALLOWED"
      }
    }
  },
  {
    "name": "secondInAMinute",
    "summary": "The second request in a minute",
    "operation": "listRequests",
    "request": {
      "as": "limited",
      "method": "GET",
      "path": "/v1/requests",
      "headers": {}
    },
    "before": [
      {
        "as": "limited",
        "method": "GET",
        "path": "/v1/requests",
        "headers": {},
        "times": 1
      }
    ],
    "status": 429,
    "reply": {
      "error": {
        "message": "The rate limit of 1 per minute is reached. Retry after 60s.",
        "type": "rate_limit_error",
        "code": "RATE_LIMITED"
      }
    }
  },
  {
    "name": "prepaid",
    "summary": "A prepaid account",
    "operation": "listInvoices",
    "request": {
      "as": "acme",
      "method": "GET",
      "path": "/v1/invoices",
      "headers": {}
    },
    "status": 200,
    "reply": {
      "object": "list",
      "data": []
    }
  },
  {
    "name": "open",
    "summary": "A postpaid account after three images in this month",
    "operation": "listInvoices",
    "request": {
      "as": "postpaid",
      "method": "GET",
      "path": "/v1/invoices",
      "headers": {}
    },
    "before": [
      {
        "as": "postpaid",
        "method": "POST",
        "path": "/openai/v1/images/generations",
        "headers": {
          "content-type": "application/json"
        },
        "text": "{\"model\":\"gemini-3-pro-image\",\"prompt\":\"A capybara\",\"n\":2}",
        "times": 1
      },
      {
        "as": "postpaid",
        "method": "POST",
        "path": "/openai/v1/images/generations",
        "headers": {
          "content-type": "application/json"
        },
        "text": "{\"model\":\"flux-pro\",\"prompt\":\"A capybara\"}",
        "times": 1
      }
    ],
    "status": 200,
    "reply": {
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
  },
  {
    "name": "noKey",
    "summary": "No key",
    "operation": "listInvoices",
    "request": {
      "method": "GET",
      "path": "/v1/invoices",
      "headers": {}
    },
    "status": 401,
    "reply": {
      "error": {
        "message": "Missing API key. Send `Authorization: Bearer <your key>`.",
        "type": "authentication_error",
        "code": "AUTHENTICATION_FAILED"
      }
    }
  },
  {
    "name": "otherKey",
    "summary": "A key that no account has",
    "operation": "listInvoices",
    "request": {
      "method": "GET",
      "path": "/v1/invoices",
      "headers": {
        "Authorization": "Bearer lmnfl_nobody.secret"
      }
    },
    "status": 401,
    "reply": {
      "error": {
        "message": "Unknown API key. Send a key of your account: `lmnfl_`, an ID, a dot, and a secret.",
        "type": "authentication_error",
        "code": "AUTHENTICATION_FAILED"
      }
    }
  },
  {
    "name": "otherScheme",
    "summary": "A key that is sent in another way",
    "operation": "listInvoices",
    "request": {
      "method": "GET",
      "path": "/v1/invoices",
      "headers": {
        "Authorization": "Basic bG1uZmxfYWNtZTpzZWNyZXQ="
      }
    },
    "status": 401,
    "reply": {
      "error": {
        "message": "Missing API key. Send `Authorization: Bearer <your key>`.",
        "type": "authentication_error",
        "code": "AUTHENTICATION_FAILED"
      }
    }
  },
  {
    "name": "otherPath",
    "summary": "Another path",
    "operation": "listInvoices",
    "request": {
      "as": "acme",
      "method": "GET",
      "path": "/openai/v2",
      "headers": {}
    },
    "status": 404,
    "reply": {
      "error": {
        "message": "There is no route /openai/v2; see the paths of the document.",
        "type": "invalid_request_error",
        "code": "NOT_FOUND"
      }
    }
  },
  {
    "name": "delete",
    "summary": "DELETE instead of GET",
    "operation": "listInvoices",
    "request": {
      "as": "acme",
      "method": "DELETE",
      "path": "/v1/invoices",
      "headers": {}
    },
    "status": 405,
    "reply": {
      "error": {
        "message": "The method must be one of GET, HEAD, OPTIONS; received DELETE.",
        "type": "invalid_request_error",
        "code": "METHOD_NOT_ALLOWED"
      }
    }
  },
  {
    "name": "secondInAMinute",
    "summary": "The second request in a minute",
    "operation": "listInvoices",
    "request": {
      "as": "limited",
      "method": "GET",
      "path": "/v1/invoices",
      "headers": {}
    },
    "before": [
      {
        "as": "limited",
        "method": "GET",
        "path": "/v1/invoices",
        "headers": {},
        "times": 1
      }
    ],
    "status": 429,
    "reply": {
      "error": {
        "message": "The rate limit of 1 per minute is reached. Retry after 60s.",
        "type": "rate_limit_error",
        "code": "RATE_LIMITED"
      }
    }
  }
] as const
