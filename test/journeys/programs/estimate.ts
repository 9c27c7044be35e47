async function estimateImageCost() {
  const response = await fetch('https://api.x-router.ai/v1/images/estimate', {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
    },
    body: JSON.stringify({
      model: 'flux-schnell',
      width: 1024,
      height: 1024,
      numberResults: 1,
    }),
  });
  const estimate = await response.json();
  console.log(`Model: ${estimate.model}`);
  console.log(`Resolution: ${estimate.dimensions}`);
  console.log(`Number of images: ${estimate.number_of_images}`);
  console.log(`Estimated cost: $${estimate.estimatedCost.usd} USDC`);
}
estimateImageCost();
