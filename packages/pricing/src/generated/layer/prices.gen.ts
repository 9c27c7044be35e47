// Written by `pnpm generate` from openapi/layer/; change it there.
import type { PriceList } from '../../runtime.ts'

/** The price lists, oldest first. */
export const priceLists: readonly PriceList[] = [
  {
    "version": "2026-11-01",
    "effective": "2026-11-01T00:00:00Z",
    "unit": "creative-unit",
    "scale": 4,
    "rounding": {
      "mode": "half-even",
      "on": "total"
    },
    "catalogues": {
      "models": [
        {
          "id": "3c90c3cc-0d44-4b50-8888-8dd25736052a",
          "name": "Sample Image",
          "modality": "image",
          "width": 1024,
          "height": 1024,
          "num_inference_steps": 30,
          "quality": "medium",
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
          "upscale_ratio": 2,
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
          "width": 1280,
          "height": 720,
          "fps": 25,
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
          "workspace": "00000000-0000-4000-8000-000000000003",
          "width": 1024,
          "height": 1024,
          "num_inference_steps": 30,
          "quality": "medium",
          "priced_fields": [
            "width",
            "height",
            "batch_size",
            "num_inference_steps",
            "quality"
          ]
        }
      ]
    },
    "rates": {
      "image": {
        "entries": [
          {
            "match": {
              "pixels": {
                "upTo": 1048576
              },
              "quality": "low"
            },
            "rate": "1",
            "provenance": "sample",
            "source": "Outlay"
          },
          {
            "match": {
              "pixels": {
                "upTo": 1048576
              },
              "quality": "medium"
            },
            "rate": "1.5",
            "provenance": "sample",
            "source": "Outlay"
          },
          {
            "match": {
              "pixels": {
                "upTo": 1048576
              },
              "quality": "high"
            },
            "rate": "2.25",
            "provenance": "sample",
            "source": "Outlay"
          },
          {
            "match": {
              "pixels": {
                "above": 1048576,
                "upTo": 4194304
              },
              "quality": "low"
            },
            "rate": "2",
            "provenance": "sample",
            "source": "Outlay"
          },
          {
            "match": {
              "pixels": {
                "above": 1048576,
                "upTo": 4194304
              },
              "quality": "medium"
            },
            "rate": "3",
            "provenance": "sample",
            "source": "Outlay"
          },
          {
            "match": {
              "pixels": {
                "above": 1048576,
                "upTo": 4194304
              },
              "quality": "high"
            },
            "rate": "4.5",
            "provenance": "sample",
            "source": "Outlay"
          },
          {
            "match": {
              "pixels": {
                "above": 4194304
              },
              "quality": "low"
            },
            "rate": "5",
            "provenance": "sample",
            "source": "Outlay"
          },
          {
            "match": {
              "pixels": {
                "above": 4194304
              },
              "quality": "medium"
            },
            "rate": "7.5",
            "provenance": "sample",
            "source": "Outlay"
          },
          {
            "match": {
              "pixels": {
                "above": 4194304
              },
              "quality": "high"
            },
            "rate": "11.25",
            "provenance": "sample",
            "source": "Outlay"
          }
        ]
      },
      "steps": {
        "entries": [
          {
            "tiers": [
              {
                "upTo": 30,
                "rate": "0"
              },
              {
                "upTo": 50,
                "rate": "0.0125"
              },
              {
                "rate": "0.02"
              }
            ],
            "provenance": "sample",
            "source": "Outlay"
          }
        ]
      },
      "upscale": {
        "entries": [
          {
            "tiers": [
              {
                "upTo": 2,
                "rate": "0.75"
              },
              {
                "upTo": 4,
                "rate": "1.5"
              },
              {
                "rate": "4"
              }
            ],
            "provenance": "sample",
            "source": "Outlay"
          }
        ]
      },
      "video": {
        "entries": [
          {
            "match": {
              "pixels": {
                "upTo": 921600
              },
              "fps": {
                "upTo": 30
              }
            },
            "rate": "1.2",
            "provenance": "sample",
            "source": "Outlay"
          },
          {
            "match": {
              "pixels": {
                "upTo": 921600
              },
              "fps": {
                "above": 30
              }
            },
            "rate": "2",
            "provenance": "sample",
            "source": "Outlay"
          },
          {
            "match": {
              "pixels": {
                "above": 921600
              },
              "fps": {
                "upTo": 30
              }
            },
            "rate": "3.6",
            "provenance": "sample",
            "source": "Outlay"
          },
          {
            "match": {
              "pixels": {
                "above": 921600
              },
              "fps": {
                "above": 30
              }
            },
            "rate": "6",
            "provenance": "sample",
            "source": "Outlay"
          }
        ]
      },
      "audio": {
        "entries": [
          {
            "rate": "0.35",
            "provenance": "sample",
            "source": "Outlay"
          }
        ]
      },
      "effect": {
        "entries": [
          {
            "rate": "0.5",
            "provenance": "sample",
            "source": "Outlay"
          }
        ]
      },
      "mesh": {
        "entries": [
          {
            "rate": "6",
            "provenance": "sample",
            "source": "Outlay"
          }
        ]
      },
      "mesh-option": {
        "entries": [
          {
            "match": {
              "option": "textures"
            },
            "rate": "2",
            "provenance": "sample",
            "source": "Outlay"
          },
          {
            "match": {
              "option": "pbr"
            },
            "rate": "1.5",
            "provenance": "sample",
            "source": "Outlay"
          },
          {
            "match": {
              "option": "quads"
            },
            "rate": "1",
            "provenance": "sample",
            "source": "Outlay"
          },
          {
            "match": {
              "option": "parts"
            },
            "rate": "3",
            "provenance": "sample",
            "source": "Outlay"
          }
        ]
      },
      "faces": {
        "per": 10000,
        "entries": [
          {
            "rate": "0.25",
            "provenance": "sample",
            "source": "Outlay"
          }
        ]
      },
      "speech": {
        "per": 1000,
        "entries": [
          {
            "rate": "0.9",
            "provenance": "sample",
            "source": "Outlay"
          }
        ]
      },
      "edit": {
        "entries": [
          {
            "match": {
              "edit": "remove-background"
            },
            "rate": "0.1",
            "provenance": "sample",
            "source": "Outlay"
          },
          {
            "match": {
              "edit": "vectorize"
            },
            "rate": "0.8",
            "provenance": "sample",
            "source": "Outlay"
          },
          {
            "match": {
              "edit": "reframe"
            },
            "rate": "1.2",
            "provenance": "sample",
            "source": "Outlay"
          },
          {
            "match": {
              "edit": "refill"
            },
            "rate": "1.1",
            "provenance": "sample",
            "source": "Outlay"
          }
        ]
      }
    },
    "factors": {
      "creative": {
        "entries": [
          {
            "factor": "1.5",
            "provenance": "sample",
            "source": "Outlay"
          }
        ]
      },
      "speaker-boost": {
        "entries": [
          {
            "factor": "1.2",
            "provenance": "sample",
            "source": "Outlay"
          }
        ]
      }
    }
  }
]
