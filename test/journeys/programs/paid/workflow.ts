import { wrapFetchWithPayment } from 'x402-fetch';
import { privateKeyToAccount } from 'viem/accounts';
const account = privateKeyToAccount(process.env.PRIVATE_KEY as `0x${string}`);
const fetchWithPayment = wrapFetchWithPayment(fetch, account);
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
// Step 2: Generate with payment
console.log('Generating image...');
const response = await fetchWithPayment('https://api.x-router.ai/v1/images/generate', {
method: 'POST',
headers: { 'Content-Type': 'application/json' },
body: JSON.stringify({
...params,
prompt: 'a beautiful landscape at sunset, highly detailed',
}),
});
const data = await response.json();
console.log('Image generated:', data.images[0].url);
console.log('Any overpayment will be automatically refunded to your wallet');
}
generateWithEstimate();
