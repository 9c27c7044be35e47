async function findBestValueModel() {
  const models = [
    'flux-schnell',
    'sdxl-realvis-v4',
    'sd15-dreamshaper-v8',
    'flux-dev',
  ];
  const estimates = await Promise.all(
    models.map(async (model) => {
      const response = await fetch('https://api.x-router.ai/v1/images/estimate', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({
          model,
          width: 1024,
          height: 1024,
          numberResults: 1,
        }),
      });
      const data = await response.json();
      return {
        model,
        cost: parseFloat(data.estimatedCost.usd),
      };
    })
  );
  estimates.sort((a, b) => a.cost - b.cost);
  console.log('Models ranked by cost (1024×1024):');
  estimates.forEach((e, idx) => {
    console.log(`${idx + 1}. ${e.model}: $${e.cost.toFixed(4)}`);
  });
}
findBestValueModel();
