async function compareResolutions() {
  const model = 'flux-schnell';
  const resolutions = [
    { width: 512, height: 512 },
    { width: 1024, height: 1024 },
    { width: 2048, height: 2048 },
  ];
  console.log(`Comparing resolutions for ${model}:\n`);
  for (const { width, height } of resolutions) {
    const response = await fetch('https://api.x-router.ai/v1/images/estimate', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ model, width, height, numberResults: 1 }),
    });
    const estimate = await response.json();
    console.log(`${width}×${height}: $${estimate.estimatedCost.usd}`);
  }
}
compareResolutions();
