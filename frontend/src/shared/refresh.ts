/** Fetches again what begins with one of the keys; everything when none is named. */
type Refresh = (keys: string[]) => Promise<unknown>

let how: Refresh = async () => undefined

/** Says how this face fetches its server data again: the desk from its query cache, the phone from what it keeps. */
export function refreshWith(face: Refresh): void {
  how = face
}

/** After a change: what is on the screen follows. */
export const refresh = (...keys: string[]) => how(keys)
