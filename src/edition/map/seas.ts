/** Waters that a map may name: longitude and latitude of where the name stands. Natural Earth has no such points. */
export const seas = [
  { name: 'Adriatic Sea', coordinates: [15.5, 43] },
  { name: 'Aegean Sea', coordinates: [25.2, 38.4] },
  { name: 'Arabian Sea', coordinates: [63, 15] },
  { name: 'Atlantic Ocean', coordinates: [-30, 35] },
  { name: 'Baltic Sea', coordinates: [19, 56.5] },
  { name: 'Bay of Bengal', coordinates: [88, 14] },
  { name: 'Black Sea', coordinates: [34.5, 43.2] },
  { name: 'Caspian Sea', coordinates: [51, 40.6] },
  { name: 'Indian Ocean', coordinates: [75, -15] },
  { name: 'Mediterranean Sea', coordinates: [30.5, 34.6] },
  { name: 'North Sea', coordinates: [3, 56] },
  { name: 'Pacific Ocean', coordinates: [-150, 20] },
  { name: 'Persian Gulf', coordinates: [51.5, 27] },
  { name: 'Red Sea', coordinates: [38, 20.5] },
  { name: 'Tyrrhenian Sea', coordinates: [12, 40] },
] as const;

export type SeaName = (typeof seas)[number]['name'];
