import next from 'next';
import { Server } from 'node:http';
import { readFrontSettings } from './front/front-settings.ts';
import { startNewsroom } from './front/start-newsroom.ts';
