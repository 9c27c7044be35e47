const response = await fetch('https://api.x-router.ai/v1/images/estimate', {
  method: 'POST',
  headers: {
    'Content-Type': 'application/json',
  },
  body: JSON.stringify({
    model: 'sdxl-realvis-v4',
    width: 1024,
    height: 1024,
    numberResults: 4,
  }),
});
const estimate = await response.json();
console.log(`Number of images: ${estimate.number_of_images}`);
console.log(`Total cost: $${estimate.estimatedCost.usd} USDC`);
