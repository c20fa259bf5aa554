import type { Drawing, Paint } from '../../../shared/domain/map/drawing.ts';

/** Draws the elements; `colours` says what their paints look like here. The words of a map stand beside it. */
export function MapLines({ drawing, colours }: { drawing: Drawing; colours: Record<Paint, string> }) {
  return drawing.elements.map((element, index) =>
    element.kind === 'path' ? (
      <path
        key={index}
        d={element.d}
        fill={colours[element.fill]}
        fillRule="evenodd"
        stroke={colours[element.stroke]}
        strokeWidth={element.width}
        strokeLinejoin="round"
        {...(element.dash !== undefined && { strokeDasharray: element.dash })}
      />
    ) : (
      <text
        key={index}
        x={element.x}
        y={element.y}
        fontSize={element.size}
        fontWeight={element.bold ? 700 : 400}
        textAnchor={element.anchor}
        fill={colours[element.fill]}
        {...(element.halo && {
          stroke: colours.paper,
          strokeWidth: 4,
          strokeLinejoin: 'round' as const,
          paintOrder: 'stroke',
        })}
      >
        {element.text}
      </text>
    ),
  );
}
