async function calculateBudget(dailyImages: number) {
  const response = await fetch('https://api.x-router.ai/v1/images/estimate', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({
      model: 'flux-schnell',
      width: 1024,
      height: 1024,
      numberResults: 1,
    }),
  });
  const estimate = await response.json();
  const costPerImage = parseFloat(estimate.estimatedCost.usd);
  const dailyCost = costPerImage * dailyImages;
  const monthlyCost = dailyCost * 30;
  console.log(`Cost per image: $${costPerImage.toFixed(4)}`);
  console.log(`Daily cost (${dailyImages} images): $${dailyCost.toFixed(2)}`);
  console.log(`Monthly estimate: $${monthlyCost.toFixed(2)}`);
}
calculateBudget(100); // Estimate for 100 images per day
