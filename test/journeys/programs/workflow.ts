async function generateWithEstimate() {
  const params = {
    model: 'flux-schnell',
    width: 1024,
    height: 1024,
    numberResults: 1,
  };
  // Step 1: Get cost estimate
  console.log('Getting cost estimate...');
  const estimateRes = await fetch('https://api.x-router.ai/v1/images/estimate', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(params),
  });
  const estimate = await estimateRes.json();
  console.log(`Estimated cost: $${estimate.estimatedCost.usd} USDC`);
  console.log(`Resolution: ${estimate.dimensions}`);
  // Optional: Ask user for confirmation
  const userConfirmed = true; // Your confirmation logic here
  if (!userConfirmed) {
    console.log('Generation cancelled by user');
    return;
  }
}
generateWithEstimate();
