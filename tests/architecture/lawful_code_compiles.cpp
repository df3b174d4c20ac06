#include "looks.h"
#include "picture.h"
