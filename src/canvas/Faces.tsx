import { faceBox } from '../layout/feelingLegend.ts'
import type { Scene } from '../layout/Scene.ts'
import styles from './Faces.module.css'
import { boxStyle } from './grid/GridCellView.tsx'

/** The pictures of personas before the names of their curves: the ground's canvas waits for no picture. */
export function Faces({ scene }: { readonly scene: Scene }) {
  return scene.feelings.flatMap(({ laneId, legend }) =>
    legend.flatMap((entry, at) =>
      entry.face ? (
        <img
          key={`${laneId} ${at}`}
          className={styles['face']}
          src={entry.face.source}
          style={boxStyle(faceBox(entry))}
          alt=""
        />
      ) : (
        []
      ),
    ),
  )
}
