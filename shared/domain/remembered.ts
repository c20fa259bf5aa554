/** What is made of texts that repeat, each worked out once; where too many differ, it forgets and begins anew. */
export function remembered<Made>(make: (text: string) => Made, most = 20_000): (text: string) => Made {
  const known = new Map<string, Made>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= most) known.clear();
    const made = make(text);
    known.set(text, made);
    return made;
  };
}
