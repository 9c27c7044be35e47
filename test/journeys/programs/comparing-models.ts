async function compareModelCosts() {
  const models = ['flux-schnell', 'sdxl-realvis-v4', 'sd15-dreamshaper-v8'];
  const width = 1024;
  const height = 1024;
  console.log(`Comparing costs for ${width}×${height}:\n`);
  for (const model of models) {
    const response = await fetch('https://api.x-router.ai/v1/images/estimate', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ model, width, height, numberResults: 1 }),
    });
    const estimate = await response.json();
    console.log(`${model}: $${estimate.estimatedCost.usd}`);
  }
}
compareModelCosts();
