export default async (component) => (await slot.mount)(component);
