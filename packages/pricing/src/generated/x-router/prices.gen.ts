// Written by `pnpm generate` from openapi/x-router/; change it there.
import type { PriceList } from '../../compiled.ts'

/** The price lists, oldest first. */
export const priceLists: readonly PriceList[] = [
  {
    "version": "2026-11-01",
    "effective": "2026-11-01T00:00:00Z",
    "unit": "USD",
    "scale": 6,
    "rounding": {
      "mode": "up",
      "on": "total"
    },
    "catalogues": {
      "image": [
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
    },
    "rates": {
      "image": {
        "per": 1048576,
        "entries": [
          {
            "match": {
              "model": "flux-schnell"
            },
            "rate": "0.006955",
            "provenance": "official",
            "source": "The vendor's page on image cost estimation, example response",
            "note": "One image of 1024×1024 costs 0.006955; that the price is proportional to the pixels is our assumption."
          },
          {
            "match": {
              "model": "flux-dev"
            },
            "rate": "0.026750",
            "provenance": "sample",
            "source": "Outlay"
          },
          {
            "match": {
              "model": "sdxl-realvis-v4"
            },
            "rate": "0.002600",
            "provenance": "sample",
            "source": "Outlay"
          },
          {
            "match": {
              "model": "sd15-dreamshaper-v8"
            },
            "rate": "0.001300",
            "provenance": "sample",
            "source": "Outlay"
          }
        ]
      }
    }
  }
]
