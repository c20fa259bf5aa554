import { useEffect, useState } from 'react';
import { useCall } from '../../ipc/queries.ts';
import { loadHouseFaces } from '../../print/house-faces.ts';

/** Loads the faces of the house for a preview. Changes when others are there, so that pages are drawn anew. */
export function useHouseFaces(): number {
  const { data } = useCall('house.fontFaces', {});
  const [loaded, setLoaded] = useState(0);
  useEffect(() => {
    // One that cannot be used is named in the settings; printing refuses it.
    if (data)
      loadHouseFaces(data.faces).then(
        () => setLoaded((count) => count + 1),
        () => {},
      );
  }, [data]);
  return loaded;
}
