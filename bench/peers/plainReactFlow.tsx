// A map as React Flow's own pages show how to build one: nothing tuned, nothing left out.
import '@xyflow/react/dist/style.css'
import {
  Background,
  Controls,
  type Edge,
  Handle,
  type Node,
  type NodeProps,
  Position,
  ReactFlow,
  useEdgesState,
  useNodesState,
  useReactFlow,
} from '@xyflow/react'
import { useState } from 'react'
import { createRoot } from 'react-dom/client'
import { type MapSize, mapCards, owners } from '../harness/mapCards.ts'

type CardNode = Node<{ name: string; owner: string; channel: string }, 'card'>

function Card({ id, data }: NodeProps<CardNode>) {
  const { updateNodeData } = useReactFlow()
  const [isEditing, setIsEditing] = useState(false)
  return (
    <div className="card" onDoubleClick={() => setIsEditing(true)}>
      <Handle type="target" position={Position.Left} />
      {isEditing ? (
        <input
          aria-label="Edit text"
          className="nodrag"
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- opened by a double click
          autoFocus
          value={data.name}
          onChange={(event) => updateNodeData(id, { name: event.target.value })}
          onBlur={() => setIsEditing(false)}
        />
      ) : (
        <div>{data.name}</div>
      )}
      <span>{data.channel}</span> <span>{data.owner}</span>
      <Handle type="source" position={Position.Right} />
    </div>
  )
}

const nodeTypes = { card: Card }

function size(): MapSize {
  const asked = new URLSearchParams(location.search)
  const number = (name: string): number => Number(asked.get(name) ?? 1)
  return { stages: number('stages'), steps: number('steps'), cards: number('cards') }
}

const cards = mapCards(size())
const firstNodes = cards.map(({ at, column, row, name, owner, channel }): CardNode => ({
  id: `${at}`,
  type: 'card',
  position: { x: column * 220, y: row * 92 },
  data: { name, channel, owner: owners[owner] ?? '' },
}))
const firstEdges = cards.flatMap(({ at, next }): Edge[] =>
  next === undefined ? [] : [{ id: `e${at}`, source: `${at}`, target: `${next}` }],
)

function Map() {
  const [nodes, , onNodesChange] = useNodesState(firstNodes)
  const [edges, , onEdgesChange] = useEdgesState(firstEdges)
  return (
    <ReactFlow
      nodes={nodes}
      edges={edges}
      nodeTypes={nodeTypes}
      onNodesChange={onNodesChange}
      onEdgesChange={onEdgesChange}
      onInit={(flow) => Object.assign(window, { flow })}
      minZoom={0.05}
      panOnScroll
      zoomOnDoubleClick={false}
      fitView
    >
      <Background />
      <Controls />
    </ReactFlow>
  )
}

const root = document.getElementById('root')
if (root) createRoot(root).render(<Map />)
