// Written by `pnpm generate` from openapi/layer/; change it there.

/** The sample world: its accounts and their balances. */
export const world = {
  "credentials": {
    "acme": {
      "Authorization": "Bearer layer_pat_acme"
    },
    "globex": {
      "Authorization": "Bearer layer_pat_globex"
    },
    "placeholder": {
      "Authorization": "Bearer <token>"
    },
    "acmeJwt": {
      "Authorization": "Bearer eyJhbGciOiJub25lIiwidHlwIjoiSldUIn0.eyJzdWIiOiJ1c2VyX2FjbWUiLCJleHAiOjQxMDI0NDQ4MDB9.unsigned"
    },
    "expiredJwt": {
      "Authorization": "Bearer eyJhbGciOiJub25lIiwidHlwIjoiSldUIn0.eyJzdWIiOiJ1c2VyX2FjbWUiLCJleHAiOjE3NjcyMjU2MDB9.unsigned"
    }
  },
  "accounts": [
    {
      "id": "acme",
      "name": "Acme",
      "credentials": [
        "acme",
        "placeholder"
      ],
      "subject": "user_acme"
    },
    {
      "id": "globex",
      "name": "Globex",
      "credentials": [
        "globex"
      ],
      "subject": "user_globex"
    }
  ],
  "workspaces": [
    {
      "workspace_id": "00000000-0000-4000-8000-000000000001",
      "account": "acme",
      "slug": "acme-studio",
      "name": "Acme Studio",
      "creative_units": "300",
      "last_active_at": "2026-11-19T15:00:00.000Z"
    },
    {
      "workspace_id": "00000000-0000-4000-8000-000000000002",
      "account": "acme",
      "slug": "acme-trial",
      "name": "Acme Trial",
      "creative_units": "1"
    },
    {
      "workspace_id": "00000000-0000-4000-8000-000000000003",
      "account": "globex",
      "slug": "globex",
      "name": "Globex",
      "creative_units": "1000",
      "last_active_at": "2026-11-19T09:30:00.000Z"
    }
  ],
  "inferences": [
    {
      "inference_id": "00000000-0000-4000-8000-0000000000c1",
      "workspace_id": "00000000-0000-4000-8000-000000000001",
      "status": "complete",
      "created_at": "2026-11-19T15:00:00.000Z",
      "completed_at": "2026-11-19T15:00:02.000Z",
      "creative_units": "3",
      "batch_size": 2,
      "width": 1024,
      "height": 1024,
      "seed": 42
    },
    {
      "inference_id": "00000000-0000-4000-8000-0000000000f1",
      "workspace_id": "00000000-0000-4000-8000-000000000001",
      "status": "failed",
      "created_at": "2026-11-19T14:00:00.000Z"
    },
    {
      "inference_id": "00000000-0000-4000-8000-0000000000ca",
      "workspace_id": "00000000-0000-4000-8000-000000000001",
      "status": "cancelled",
      "created_at": "2026-11-19T13:00:00.000Z"
    },
    {
      "inference_id": "00000000-0000-4000-8000-0000000000de",
      "workspace_id": "00000000-0000-4000-8000-000000000001",
      "status": "deleted",
      "created_at": "2026-11-19T12:00:00.000Z"
    }
  ],
  "retention": {
    "inferences": 10000,
    "session_names": 1000
  },
  "prompts": {
    "failed": "a prompt that fails"
  }
} as const
