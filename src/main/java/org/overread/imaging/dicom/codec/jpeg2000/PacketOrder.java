package org.overread.imaging.dicom.codec.jpeg2000;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The order of a tile's packets (T.800 B.12).
final class PacketOrder {
    private PacketOrder() {}

    /// One precinct of one resolution of one component.
    ///
    /// @param x place on the reference grid; `y` likewise
    record Place(int component, Resolution resolution, int precinct, long x, long y) {
        int level() {
            return resolution.level();
        }
    }

    /// Takes the next packet.
    interface Taker {
        void take(Place place, int layer);
    }

    static void walk(List<TileComponent> components, Area tile, Progression progression, Taker taker) {
        List<Place> places = new ArrayList<>();
        for (int component = 0; component < components.size(); component++) {
            for (Resolution resolution : components.get(component).resolutions()) {
                addPlaces(places, component, components.get(component), resolution, tile);
            }
        }
        places.sort(comparator(progression.order()));
        switch (progression.order()) {
            case 0 -> byLayers(places, progression.layers(), taker);
            case 1 -> {
                int most = places.stream().mapToInt(Place::level).max().orElse(-1);
                for (int level = 0; level <= most; level++) {
                    int now = level;
                    byLayers(
                            places.stream()
                                    .filter(place -> place.level() == now)
                                    .toList(),
                            progression.layers(),
                            taker);
                }
            }
            default -> {
                for (Place place : places) {
                    byLayers(List.of(place), progression.layers(), taker);
                }
            }
        }
    }

    private static void byLayers(List<Place> places, int layers, Taker taker) {
        for (int layer = 0; layer < layers; layer++) {
            for (Place place : places) {
                taker.take(place, layer);
            }
        }
    }

    private static void addPlaces(
            List<Place> places, int component, TileComponent own, Resolution resolution, Area tile) {
        int halvings = own.style().levels() - resolution.level();
        int width = own.style().precinctWidth(resolution.level());
        int height = own.style().precinctHeight(resolution.level());
        for (int i = 0; i < resolution.precincts(); i++) {
            long column = (resolution.area().x0() >> width) + (long) (i % resolution.precinctsAcross());
            long row = (resolution.area().y0() >> height) + (long) (i / resolution.precinctsAcross());
            places.add(new Place(
                    component,
                    resolution,
                    i,
                    Math.max(tile.x0(), column << width << halvings),
                    Math.max(tile.y0(), row << height << halvings)));
        }
    }

    private static Comparator<Place> comparator(int order) {
        Comparator<Place> byPlace = Comparator.comparingLong(Place::y).thenComparingLong(Place::x);
        Comparator<Place> byLevel = Comparator.comparingInt(Place::level);
        Comparator<Place> byComponent = Comparator.comparingInt(Place::component);
        Comparator<Place> chosen = switch (order) {
            case 0, 1 -> byLevel.thenComparing(byComponent);
            case 2 -> byLevel.thenComparing(byPlace).thenComparing(byComponent);
            case 3 -> byPlace.thenComparing(byComponent).thenComparing(byLevel);
            default -> byComponent.thenComparing(byPlace).thenComparing(byLevel);
        };
        return chosen.thenComparingInt(Place::precinct);
    }
}
