/** So many pixels wide: sharp on a screen and, 15 cm wide, on paper. */
const width = 2400;

function loaded(url: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = url;
  return image.decode().then(() => image);
}

/** Draws an SVG and returns the PNG as base64. */
export async function pngOf(svg: string): Promise<string> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = await loaded(url);
    const canvas = document.createElement('canvas');
    canvas.width = width;
    canvas.height = Math.round((image.naturalHeight / image.naturalWidth) * width);
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const address = canvas.toDataURL('image/png');
    return address.slice(address.indexOf(',') + 1);
  } finally {
    URL.revokeObjectURL(url);
  }
}
