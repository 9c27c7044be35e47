// Written by `pnpm generate` from openapi/aurous/; change it there.
import type { PriceList } from '../../runtime.ts'

/** The price lists, oldest first. */
export const priceLists: readonly PriceList[] = [
  {
    "version": "2026-05-15",
    "effective": "2026-05-15T00:00:00Z",
    "unit": "credit",
    "scale": 4,
    "rounding": {
      "mode": "half-even",
      "on": "total"
    },
    "rates": {
      "image": {
        "entries": [
          {
            "rate": "1",
            "provenance": "official",
            "source": "GET /v1/pricing, image.base"
          }
        ]
      },
      "reference-image": {
        "entries": [
          {
            "rate": "0",
            "provenance": "official",
            "source": "GET /v1/pricing, image.reference_image_per_image",
            "note": "References are free, says the page of the estimate, too."
          }
        ]
      }
    },
    "factors": {
      "enhance-prompt": {
        "entries": [
          {
            "factor": "2",
            "provenance": "official",
            "source": "GET /v1/pricing, image.enhance_prompt_multiplier"
          }
        ]
      }
    }
  },
  {
    "version": "2026-09-01",
    "effective": "2026-09-01T00:00:00Z",
    "unit": "credit",
    "scale": 4,
    "rounding": {
      "mode": "half-even",
      "on": "total"
    },
    "rates": {
      "image": {
        "entries": [
          {
            "rate": "2",
            "provenance": "sample",
            "source": "Outlay"
          }
        ]
      },
      "reference-image": {
        "entries": [
          {
            "rate": "0",
            "provenance": "sample",
            "source": "Outlay",
            "note": "As in the version 2026-05-15."
          }
        ]
      }
    },
    "factors": {
      "enhance-prompt": {
        "entries": [
          {
            "factor": "2",
            "provenance": "sample",
            "source": "Outlay",
            "note": "As in the version 2026-05-15."
          }
        ]
      }
    }
  }
]
