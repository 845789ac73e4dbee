/** Saves a chart as it stands, with its fonts, as PNG or SVG by the file name's ending. */
export async function download(svg: SVGSVGElement, background: string, fileName: string): Promise<void> {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  copy.querySelectorAll('.b57-hit, .b57-ring, foreignObject').forEach((node) => node.remove());
  const width = svg.clientWidth;
  const height = svg.clientHeight;
  const margin = 16;
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('viewBox', `${-margin} ${-margin} ${width + 2 * margin} ${height + 2 * margin}`);
  copy.setAttribute('width', String(width + 2 * margin));
  copy.setAttribute('height', String(height + 2 * margin));
  const ground = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  for (const [key, value] of Object.entries({ x: -margin, y: -margin, width: width + 2 * margin, height: height + 2 * margin, fill: background })) {
    ground.setAttribute(key, String(value));
  }
  const style = document.createElementNS('http://www.w3.org/2000/svg', 'style');
  style.textContent = await fontFaces(getComputedStyle(svg).fontFamily);
  copy.prepend(style, ground);
  const source = new XMLSerializer().serializeToString(copy);
  const vector = new Blob([source], { type: 'image/svg+xml' });
  save(fileName.toLowerCase().endsWith('.svg') ? vector : await raster(source, width + 2 * margin, height + 2 * margin), fileName);
}

/** An image of an svg knows no page fonts: the faces of the page's first family go along. */
async function fontFaces(family: string): Promise<string> {
  const first = family.split(',')[0].replace(/["']/gu, '').trim();
  const faces: CSSFontFaceRule[] = [];
  for (const sheet of document.styleSheets) {
    try {
      for (const rule of sheet.cssRules) {
        if (rule instanceof CSSFontFaceRule && rule.style.getPropertyValue('font-family').replace(/["']/gu, '') === first) faces.push(rule);
      }
    } catch {
      // A sheet of another origin can't be read; its fonts are left out.
    }
  }
  const embedded = await Promise.all(faces.map(async (face) => {
    const url = /url\(["']?([^"')]+)/u.exec(face.style.getPropertyValue('src'))?.[1];
    if (!url) return '';
    try {
      const file = await fetch(new URL(url, face.parentStyleSheet?.href ?? document.baseURI));
      return file.ok ? face.cssText.replace(url, await dataUri(await file.blob())) : '';
    } catch {
      return '';
    }
  }));
  return embedded.join('\n');
}

function dataUri(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(new Error('font not readable'));
    reader.readAsDataURL(blob);
  });
}

async function raster(source: string, width: number, height: number): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(source)}`;
  await image.decode();
  const scale = 2;
  const canvas = document.createElement('canvas');
  canvas.width = width * scale;
  canvas.height = height * scale;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no image'))), 'image/png');
  });
}

function save(blob: Blob, fileName: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
