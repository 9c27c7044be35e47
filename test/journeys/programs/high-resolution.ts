const response = await fetch('https://api.x-router.ai/v1/images/estimate', {
  method: 'POST',
  headers: {
    'Content-Type': 'application/json',
  },
  body: JSON.stringify({
    model: 'flux-schnell',
    width: 2048,
    height: 2048,
    numberResults: 1,
  }),
});
const estimate = await response.json();
console.log(`High-res cost: $${estimate.estimatedCost.usd} USDC`);
console.log(`Resolution: ${estimate.dimensions}`);
