// The map's scene from below: tiles, the map with its areas and a team's way, the marks. It presents; the pane decides.
import QtQuick
import QtLocation
import QtPositioning
import Dispatch.Map

Rectangle {
    id: scene

    property var centre: QtPositioning.coordinate(38.58, -121.49)
    property real zoom: 11
    property real bearing: 0
    property var areas: []
    property var trail: []
    property color areaLine
    property color areaFill
    property color trailLine

    TileLayer {
        objectName: "tileLayer"
        anchors.fill: parent
    }

    Map {
        anchors.fill: parent
        plugin: Plugin { name: "itemsoverlay" }
        color: "transparent"
        copyrightsVisible: false
        minimumZoomLevel: 7
        maximumZoomLevel: 19
        center: scene.centre
        zoomLevel: scene.zoom
        bearing: scene.bearing

        MapItemView {
            model: scene.areas
            delegate: MapPolygon {
                required property var modelData
                path: modelData
                color: scene.areaFill
                border.color: scene.areaLine
                border.width: 1
            }
        }
        MapPolyline {
            path: scene.trail
            visible: scene.trail.length > 1
            line.color: scene.trailLine
            line.width: 3
        }
    }

    ReachLayer {
        objectName: "reachLayer"
        anchors.fill: parent
    }

    MarkLayer {
        objectName: "markLayer"
        anchors.fill: parent
    }
}
