// Written by `pnpm generate` from openapi/lumenfall/; change it there.
import type { PriceList } from '../../runtime.ts'

/** The price lists, oldest first. */
export const priceLists: readonly PriceList[] = [
  {
    "version": "2026-11-01",
    "effective": "2026-11-01T00:00:00Z",
    "unit": "USD",
    "scale": 6,
    "rounding": {
      "mode": "half-even",
      "on": "line"
    },
    "catalogues": {
      "image-models": [
        {
          "id": "gemini-3-pro-image",
          "aliases": [
            "vertex/gemini-3-pro-image"
          ]
        },
        {
          "id": "imagen-3",
          "aliases": [
            "vertex/imagen-3"
          ]
        },
        {
          "id": "imagen-3-fast",
          "aliases": [
            "vertex/imagen-3-fast"
          ]
        },
        {
          "id": "dall-e-3",
          "aliases": [
            "openai/dall-e-3"
          ]
        },
        {
          "id": "dall-e-2",
          "aliases": [
            "openai/dall-e-2"
          ]
        },
        {
          "id": "flux-pro",
          "aliases": [
            "replicate/flux-pro"
          ]
        },
        {
          "id": "flux.1-schnell",
          "aliases": [
            "fal/flux.1-schnell",
            "replicate/flux.1-schnell",
            "runware/flux.1-schnell"
          ]
        }
      ],
      "video-models": [
        {
          "id": "sora-2",
          "aliases": [
            "openai/sora-2"
          ],
          "billed_by": "second"
        },
        {
          "id": "sample-video",
          "aliases": [
            "outlay/sample-video"
          ],
          "billed_by": "started-block"
        }
      ],
      "chat-models": [
        {
          "id": "sample-chat",
          "aliases": [
            "openrouter/sample-chat"
          ],
          "max_output_tokens": 256
        }
      ]
    },
    "rates": {
      "image": {
        "entries": [
          {
            "match": {
              "model": [
                "gemini-3-pro-image",
                "vertex/gemini-3-pro-image"
              ],
              "provider": "vertex"
            },
            "rate": "0.04",
            "labels": {
              "provider": "vertex"
            },
            "provenance": "official",
            "source": "Page on cost estimation, the response of a dry run",
            "note": "Stated for 1024x1024; that the size makes no difference is assumed, here and below."
          },
          {
            "match": {
              "model": [
                "imagen-3",
                "vertex/imagen-3"
              ],
              "provider": "vertex"
            },
            "rate": "0.04",
            "labels": {
              "provider": "vertex"
            },
            "provenance": "official",
            "source": "Model catalogue"
          },
          {
            "match": {
              "model": [
                "imagen-3-fast",
                "vertex/imagen-3-fast"
              ],
              "provider": "vertex"
            },
            "rate": "0.02",
            "labels": {
              "provider": "vertex"
            },
            "provenance": "official",
            "source": "Model catalogue"
          },
          {
            "match": {
              "model": [
                "dall-e-3",
                "openai/dall-e-3"
              ],
              "quality": "hd",
              "provider": "openai"
            },
            "rate": "0.08",
            "labels": {
              "provider": "openai"
            },
            "provenance": "official",
            "source": "Model catalogue"
          },
          {
            "match": {
              "model": [
                "dall-e-3",
                "openai/dall-e-3"
              ],
              "quality": [
                "standard",
                "auto",
                "low",
                "medium",
                "high"
              ],
              "provider": "openai"
            },
            "rate": "0.04",
            "labels": {
              "provider": "openai"
            },
            "provenance": "official",
            "source": "Model catalogue",
            "note": "Stated for standard; that the qualities of edits count as standard is assumed."
          },
          {
            "match": {
              "model": [
                "dall-e-2",
                "openai/dall-e-2"
              ],
              "provider": "openai"
            },
            "rate": "0.02",
            "labels": {
              "provider": "openai"
            },
            "provenance": "official",
            "source": "Model catalogue"
          },
          {
            "match": {
              "model": [
                "flux-pro",
                "replicate/flux-pro"
              ],
              "provider": "replicate"
            },
            "rate": "0.05",
            "labels": {
              "provider": "replicate"
            },
            "provenance": "official",
            "source": "Model catalogue"
          },
          {
            "match": {
              "model": [
                "flux.1-schnell",
                "fal/flux.1-schnell"
              ],
              "provider": "fal"
            },
            "rate": "0.003",
            "labels": {
              "provider": "fal"
            },
            "provenance": "official",
            "source": "Model catalogue"
          },
          {
            "match": {
              "model": [
                "flux.1-schnell",
                "replicate/flux.1-schnell"
              ],
              "provider": "replicate"
            },
            "rate": "0.003",
            "labels": {
              "provider": "replicate"
            },
            "provenance": "official",
            "source": "Model catalogue"
          },
          {
            "match": {
              "model": [
                "flux.1-schnell",
                "runware/flux.1-schnell"
              ],
              "provider": "runware"
            },
            "rate": "0.003",
            "labels": {
              "provider": "runware"
            },
            "provenance": "official",
            "source": "Model catalogue"
          }
        ]
      },
      "video-second": {
        "entries": [
          {
            "match": {
              "model": [
                "sora-2",
                "openai/sora-2"
              ],
              "provider": "openai"
            },
            "rate": "0.021",
            "labels": {
              "provider": "openai"
            },
            "provenance": "official",
            "source": "Page on videos, metadata of a video",
            "note": "Derived from 0.21 for ten seconds."
          }
        ]
      },
      "video-block": {
        "per": 5,
        "entries": [
          {
            "match": {
              "model": [
                "sample-video",
                "outlay/sample-video"
              ],
              "provider": "outlay"
            },
            "rate": "0.125",
            "labels": {
              "provider": "outlay"
            },
            "provenance": "sample",
            "source": "Outlay",
            "note": "Invented, to show billed seconds that differ from the requested seconds."
          }
        ]
      },
      "input-token": {
        "per": 1000000,
        "entries": [
          {
            "match": {
              "model": [
                "sample-chat",
                "openrouter/sample-chat"
              ],
              "provider": "openrouter"
            },
            "rate": "0.5",
            "labels": {
              "provider": "openrouter"
            },
            "provenance": "sample",
            "source": "Outlay"
          }
        ]
      },
      "output-token": {
        "per": 1000000,
        "entries": [
          {
            "match": {
              "model": [
                "sample-chat",
                "openrouter/sample-chat"
              ],
              "provider": "openrouter"
            },
            "rate": "1.5",
            "labels": {
              "provider": "openrouter"
            },
            "provenance": "sample",
            "source": "Outlay"
          }
        ]
      }
    }
  }
]
